import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { FetchFailure } from './fetch-failed.js';
import { SafeFetcher, type SafeFetcherOptions } from './safe-fetcher.js';

const PAGE = '<!doctype html><title>Anna’s kitchen</title>';
const open: { fetchers: SafeFetcher[]; servers: Server[] } = { fetchers: [], servers: [] };

afterEach(async () => {
  await Promise.all(open.fetchers.splice(0).map((fetcher) => fetcher.onModuleDestroy()));
  for (const server of open.servers.splice(0)) (server.closeAllConnections(), server.close());
});

/** A site on loopback; `host` is what it is reached by when the fetcher lets it. */
async function site(answer: RequestListener): Promise<{ host: string; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, reply) => {
    asked.push(request.url ?? '');
    answer(request, reply);
  });
  open.servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, port, asked };
}

function fetcher(allowedPrivate: string[], options: Partial<SafeFetcherOptions> = {}): SafeFetcher {
  const made = new SafeFetcher({ publicUrl: 'https://rapport.example', allowedPrivate, ...options });
  open.fetchers.push(made);
  return made;
}

const failing = (code: FetchFailure) => expect.objectContaining({ kind: 'invalid', code });

describe('SafeFetcher', () => {
  it('brings a page with its type and says honestly who asks', async () => {
    let agent = '';
    const blog = await site((request, reply) => {
      agent = request.headers['user-agent'] ?? '';
      reply.setHeader('content-type', 'text/html; charset=utf-8').setHeader('etag', '"7"').end(PAGE);
    });
    const page = await fetcher([blog.host]).fetch(`http://${blog.host}/`);
    expect(page).toMatchObject({ contentType: 'text/html; charset=utf-8', validators: { etag: '"7"' } });
    expect(page.body?.toString()).toBe(PAGE);
    expect(agent).toContain('Rapport/');
    expect(agent).toContain('https://rapport.example');
  });

  it('follows a redirect and gives the address where it ended', async () => {
    const blog = await site((request, reply) => {
      if (request.url === '/old') reply.writeHead(301, { location: '/new' }).end();
      else reply.end(PAGE);
    });
    expect(await fetcher([blog.host]).fetch(`http://${blog.host}/old`)).toMatchObject({
      url: `http://${blog.host}/new`,
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (encoding, pack) => {
    const blog = await site((_request, reply) =>
      reply.setHeader('content-encoding', encoding).end(pack(PAGE)),
    );
    expect((await fetcher([blog.host]).fetch(`http://${blog.host}/`)).body?.toString()).toBe(PAGE);
  });

  it('hears that nothing changed', async () => {
    const blog = await site((request, reply) =>
      reply.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200).end(),
    );
    const validators = { etag: '"7"', lastModified: null };
    expect(await fetcher([blog.host]).fetch(`http://${blog.host}/feed`, { validators })).toMatchObject({
      body: null,
    });
  });

  it('opens no connection to a private address, however it is written', async () => {
    const inside = await site((_request, reply) => reply.end('secret'));
    const careful = fetcher([]);
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0177.0.0.1',
      '0x7f.0.0.1',
      '127.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '169.254.169.254',
      '10.0.0.1',
      '192.168.0.1',
      '0.0.0.0',
    ]) {
      await expect(careful.fetch(`http://${host}:${inside.port}/`)).rejects.toEqual(
        failing('fetch.refused-address'),
      );
    }
    expect(inside.asked).toEqual([]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1:6379/',
    'http://[::1]:5432/',
    'https://10.0.0.1/',
  ])('refuses a redirect to %s', async (location) => {
    const blog = await site((_request, reply) => reply.writeHead(302, { location }).end());
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toEqual(
      failing('fetch.refused-address'),
    );
  });

  it('refuses a redirect to another kind of address', async () => {
    const blog = await site((_request, reply) =>
      reply.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toEqual(
      failing('fetch.invalid-address'),
    );
  });

  it('checks the very address it connects to: a name that turns private gains nothing', async () => {
    const inside = await site((_request, reply) => reply.end('secret'));
    const answers = ['203.0.113.7', '127.0.0.1'];
    const careful = fetcher([], {
      resolveHost: async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }],
    });
    const address = `http://rebinding.example:${inside.port}/`;
    await expect(careful.fetch(address)).rejects.toEqual(failing('fetch.refused-address'));
    await expect(careful.fetch(address)).rejects.toEqual(failing('fetch.refused-address'));
    expect(inside.asked).toEqual([]);
  });

  it('resolves a name once for each connection and refuses it when one of its addresses is private', async () => {
    let resolved = 0;
    const careful = fetcher([], {
      resolveHost: async () => {
        resolved += 1;
        return [
          { address: '93.184.216.34', family: 4 },
          { address: '192.168.1.1', family: 4 },
        ];
      },
    });
    await expect(careful.fetch('http://two-faced.example/')).rejects.toEqual(
      failing('fetch.refused-address'),
    );
    expect(resolved).toBe(1);
  });

  it('lets an allowed host and port through, and not its neighbour', async () => {
    const [allowed, neighbour] = [
      await site((_q, reply) => reply.end(PAGE)),
      await site((_q, reply) => reply.end()),
    ];
    const careful = fetcher([allowed.host]);
    await expect(careful.fetch(`http://${allowed.host}/`)).resolves.toBeDefined();
    await expect(careful.fetch(`http://${neighbour.host}/`)).rejects.toEqual(
      failing('fetch.refused-address'),
    );
  });

  it('stops after three redirects, loops included', async () => {
    const blog = await site((_request, reply) => reply.writeHead(302, { location: '/again' }).end());
    const trip = fetcher([blog.host]).fetch(`http://${blog.host}/`);
    await expect(trip).rejects.toEqual(failing('fetch.too-many-redirects'));
    expect(blog.asked).toHaveLength(4);
  });

  it.each([
    ['never answers', () => undefined],
    [
      'sends a byte now and then for ever',
      (_request, reply) => {
        const drip = setInterval(() => reply.write('x'), 20);
        reply.on('close', () => clearInterval(drip));
      },
    ],
  ] satisfies [string, RequestListener][])('gives up on a site that %s', async (_what, answer) => {
    const blog = await site(answer);
    const hurried = fetcher([blog.host], { totalMs: 300 });
    await expect(hurried.fetch(`http://${blog.host}/`)).rejects.toEqual(failing('fetch.too-slow'));
  });

  it('counts the time of all redirects together', async () => {
    const blog = await site((_request, reply) => {
      setTimeout(() => reply.writeHead(302, { location: '/next' }).end(), 150);
    });
    const hurried = fetcher([blog.host], { totalMs: 300 });
    await expect(hurried.fetch(`http://${blog.host}/`)).rejects.toEqual(failing('fetch.too-slow'));
  });

  it.each([
    ['declares too much', (_request, reply) => reply.setHeader('content-length', 10_000_000).write('x')],
    [
      'never ends',
      (_request, reply) => {
        const pour = (): void => {
          while (!reply.destroyed && reply.write(Buffer.alloc(16_384)));
        };
        reply.on('drain', pour);
        pour();
      },
    ],
    [
      'unpacks to gigabytes',
      (_request, reply) => {
        reply.setHeader('content-encoding', 'gzip');
        const bomb = createGzip();
        bomb.pipe(reply);
        for (let block = 0; block < 200; block += 1) bomb.write(Buffer.alloc(1_000_000));
        bomb.end();
      },
    ],
  ] satisfies [string, RequestListener][])('stops reading a body that %s', async (_what, answer) => {
    const blog = await site(answer);
    const small = fetcher([blog.host], { bytes: 1_000_000 });
    await expect(small.fetch(`http://${blog.host}/`)).rejects.toEqual(failing('fetch.too-large'));
  });

  it.each([
    [404, 'fetch.not-found'],
    [410, 'fetch.not-found'],
    [403, 'fetch.not-allowed'],
    [429, 'fetch.not-allowed'],
    [503, 'fetch.server-error'],
  ] satisfies [number, FetchFailure][])('says what %i means', async (status, code) => {
    const blog = await site((_request, reply) => reply.writeHead(status).end());
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toEqual(failing(code));
  });

  it('says that a body is not what its compression claims', async () => {
    const blog = await site((_request, reply) => reply.setHeader('content-encoding', 'gzip').end(PAGE));
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toEqual(
      failing('fetch.unreadable'),
    );
  });

  it('says that nobody answers, and that a name is unknown', async () => {
    const blog = await site((_request, reply) => reply.end());
    open.servers.pop()?.close();
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toEqual(
      failing('fetch.unreachable'),
    );
    const nameless = fetcher([], {
      resolveHost: () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })),
    });
    await expect(nameless.fetch('http://nobody.example/')).rejects.toEqual(failing('fetch.unknown-host'));
  });
});
