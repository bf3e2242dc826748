import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { FetchFailed } from './fetch-failed.js';
import { isPublicAddress } from './public-address.js';

/** Finds every address of a host name. */
export type ResolveHost = (hostname: string) => Promise<LookupAddress[]>;

const CONNECT_MS = 10_000;

/**
 * Opens sockets to public addresses only. The address that is checked is the one that is connected to: names are
 * resolved once, inside the connection, and the open socket is asked where it leads before anything is sent, so a
 * name that resolves differently the second time (DNS rebinding) gains nothing.
 * `allowedPrivate` lists `host:port` pairs that may be private.
 */
export function guardedConnector(
  allowedPrivate: readonly string[],
  resolveHost: ResolveHost = resolveBySystem,
): buildConnector.connector {
  const connectAnywhere = buildConnector({ timeout: CONNECT_MS });
  const connectToPublic = buildConnector({ timeout: CONNECT_MS, lookup: publicLookup(resolveHost) });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    const port = options.port || (options.protocol === 'https:' ? '443' : '80');
    if (allowedPrivate.includes(`${host}:${port}`)) return connectAnywhere(options, callback);
    if (isIP(host) && !isPublicAddress(host)) return callback(refused(host), null);
    connectToPublic(options, (...[error, socket]) => {
      if (error || !socket) return callback(error as Error, null);
      if (isPublicAddress(socket.remoteAddress ?? '')) return callback(null, socket);
      socket.destroy();
      callback(refused(host), null);
    });
  };
}

/** One private address among several is enough to refuse the name. */
function publicLookup(resolveHost: ResolveHost): LookupFunction {
  return (hostname, options, callback) => {
    resolveHost(hostname).then(
      (addresses) => {
        const first = addresses[0];
        if (!first) return callback(unknown(hostname), '', 0);
        if (!addresses.every(({ address }) => isPublicAddress(address)))
          return callback(refused(hostname), '', 0);
        if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

function resolveBySystem(hostname: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true, verbatim: false }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });
}

const refused = (host: string): FetchFailed => new FetchFailed('fetch.refused-address', host);
const unknown = (host: string): FetchFailed => new FetchFailed('fetch.unknown-host', host);
