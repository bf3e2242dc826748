import { readWebUrl } from '@rapport/web-address';

/** Parameters that only say where a visitor came from; two addresses that differ in them are one publication. */
const trackingParameters =
  /^(utm_.+|mtm_.+|pk_.+|mc_[ce]id|fbclid|gclid|dclid|msclkid|twclid|igshid|igsh|yclid|_hsenc|_hsmi|ref_src|si)$/i;

/**
 * The address of a publication as it is kept: absolute, http or https, without its fragment, at most 2,000 characters.
 * Null when `text` is no such address, or carries a name and password.
 */
export function publicationUrl(text: string): string | null {
  const url = parsed(text.trim());
  if (url === null || url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null;
  url.hash = '';
  return url.href.length <= 2000 ? url.href : null;
}

/**
 * What two addresses of one publication share: host without "www.", path without its last slash, parameters in order
 * without the tracking ones; scheme, port and fragment aside. `url` must come from `publicationUrl`.
 */
export function publicationUrlKey(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !trackingParameters.test(name));
  const query = new URLSearchParams(kept.sort(byNameThenValue)).toString();
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '') + (port === '' ? '' : `:${port}`);
  return host + evenlyEscaped(pathname).replace(/\/+$/, '') + (query === '' ? '' : `?${query}`);
}

function parsed(text: string): URL | null {
  return readWebUrl(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
}

function byNameThenValue([name, value]: [string, string], [other, otherValue]: [string, string]): number {
  if (name !== other) return name < other ? -1 : 1;
  return value < otherValue ? -1 : Number(value > otherValue);
}

/** One spelling for what may be written escaped or not (`%C3%A9` and `é`, `%7E` and `~`); broken escapes stay. */
function evenlyEscaped(path: string): string {
  return path
    .split('/')
    .map((part) => {
      try {
        return encodeURIComponent(decodeURIComponent(part));
      } catch {
        return part;
      }
    })
    .join('/');
}
