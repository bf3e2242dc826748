import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dataSourceOptions } from '@rapport/platform';
import pg from 'pg';

/** The pool of the floor: as many connections as the API has, the same reading of types. */
export function barePool(): pg.Pool {
  const [, , databaseUrl = ''] = process.argv;
  dataSourceOptions(databaseUrl);
  return new pg.Pool({ connectionString: databaseUrl, max: 10 });
}

/** A bare node:http server that answers with JSON; tells its parent on which port. */
export function serveBare(answer: (query: URLSearchParams) => Promise<unknown>): void {
  const server = createServer((request, reply) => {
    const query = new URLSearchParams(request.url?.slice(request.url.indexOf('?') + 1));
    answer(query).then(
      (rows) => {
        const body = Buffer.from(JSON.stringify(rows));
        reply.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
      },
      (error: Error) => reply.writeHead(500, { 'content-length': 0 }).end(void console.error(error)),
    );
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
  process.on('SIGTERM', () => process.exit(0));
}
