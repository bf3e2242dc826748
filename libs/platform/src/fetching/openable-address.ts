import { readWebUrl } from '@rapport/web-address';
import { FetchFailed } from './fetch-failed.js';

/** Ports below 1024 belong to other services than the web, but for these. */
const LOW_PORTS = ['', '80', '443'];
const FIRST_FREE_PORT = 1024;
const MAX_LENGTH = 2_000;

/**
 * Reads an address that may be opened: http or https, a host, no user name, the web's own ports or a high one.
 * Odd spellings of an IP address (decimal, octal, hexadecimal) come out in their usual form (WHATWG URL standard).
 * The fragment is dropped. `base` resolves a relative address (a redirect).
 * @throws FetchFailed `fetch.invalid-address`
 */
export function openableAddress(address: string, base?: URL): URL {
  const text = address.trim();
  const url = text.length > MAX_LENGTH ? null : readWebUrl(text, base);
  if (!url) throw new FetchFailed('fetch.invalid-address', text);
  const port = LOW_PORTS.includes(url.port) || Number(url.port) >= FIRST_FREE_PORT;
  if (!port || url.username !== '' || url.password !== '' || url.hostname === '') {
    throw new FetchFailed('fetch.invalid-address', text);
  }
  url.hash = '';
  return url;
}
