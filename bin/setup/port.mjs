import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/**
 * Tries to listen on a port.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<{ port: number } | { code: string }>} the port, or the reason why not (EADDRINUSE, EACCES…)
 */
export function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) =>
      resolve({ code: /** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown' }),
    );
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve({ port: typeof address === 'object' && address ? address.port : port }));
    });
  });
}

/** @param {number} port @param {string} host */
export async function portIsFree(port, host) {
  return 'port' in (await tryPort(port, host));
}

/** A port that nobody uses now. @param {string} [host] @returns {Promise<number>} */
export async function freePort(host = '127.0.0.1') {
  const result = await tryPort(0, host);
  if ('port' in result) return result.port;
  throw new Failure(`There is no free port on ${host} (${result.code}).`);
}
