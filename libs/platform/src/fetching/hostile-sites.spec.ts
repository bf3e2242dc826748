import { createServer, type RequestListener, type Server as WebServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodedText } from './decoded-text.js';
import { FetchFailed, type FetchFailure } from './fetch-failed.js';
import { SafeFetcher, type SafeFetcherOptions } from './safe-fetcher.js';

const closing: (() => unknown)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

/** Listens on loopback; gives the `host:port` that it is reached by. */
async function listening(server: WebServer | Server, sockets: Socket[] = []): Promise<string> {
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  server.on('connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A site on loopback that counts what it is asked. */
async function site(answer: RequestListener): Promise<{ host: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, reply) => {
    asked.push(request.url ?? '');
    answer(request, reply);
  });
  return { host: await listening(server), asked };
}

function fetcher(allowedPrivate: string[], options: Partial<SafeFetcherOptions> = {}): SafeFetcher {
  const made = new SafeFetcher({ publicUrl: 'https://rapport.example', allowedPrivate, ...options });
  closing.push(() => made.onModuleDestroy());
  return made;
}

const failing = (code: FetchFailure) => expect.objectContaining({ code });
const leadingTo =
  (location: string): RequestListener =>
  (_request, reply) =>
    void reply.writeHead(302, { location }).end();

const INSIDE = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '017700000001',
  '0177.0.0.1',
  '0x7f000001',
  '0x7f.1',
  '127.0.0.1.',
  '%E2%91%A0%E2%91%A1%E2%91%A6.0.0.1',
  '0',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::127.0.0.1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '169.254.169.254',
  '100.100.100.200',
  '172.16.0.1',
  '198.18.0.1',
  '255.255.255.255',
];

describe('a page that leads inside', () => {
  it.each(INSIDE)('by a redirect to %s: nothing there is asked', async (host) => {
    const inside = await site((_request, reply) => reply.end('secret'));
    const port = inside.host.split(':')[1];
    const blog = await site(leadingTo(`http://${host}:${port}/admin`));
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toEqual(
      failing('fetch.refused-address'),
    );
    expect(inside.asked).toEqual([]);
  });

  it('by a redirect to a name that was public when it was first asked for', async () => {
    const inside = await site((_request, reply) => reply.end('secret'));
    const port = inside.host.split(':')[1];
    const blog = await site(leadingTo(`http://rebinding.example:${port}/`));
    const answers = ['127.0.0.1', '10.0.0.1', '::1'];
    const careful = fetcher([blog.host], {
      resolveHost: async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }],
    });
    for (let time = 0; time < 3; time += 1)
      await expect(careful.fetch(`http://${blog.host}/`)).rejects.toEqual(failing('fetch.refused-address'));
    expect(inside.asked).toEqual([]);
  });

  it.each([
    'gopher://127.0.0.1:6379/_INFO',
    'file:///etc/passwd',
    'data:text/html,hello',
    'http://anna.example:25/',
  ])('by a redirect to %s', async (location) => {
    const blog = await site(leadingTo(location));
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toEqual(
      failing('fetch.invalid-address'),
    );
  });
});

describe('a site that never ends', () => {
  it.each([
    ['sends its headers a byte at a time', 'HTTP/1.1 200 OK\r\nx-long: '],
    ['sends its page a byte at a time', 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n'],
    ['says hello and nothing more', ''],
  ])('%s: time is up', async (_what, first) => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => undefined);
      if (first === '') return;
      socket.write(first);
      const drip = setInterval(() => socket.write('a'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    const host = await listening(server);
    await expect(fetcher([host], { totalMs: 300 }).fetch(`http://${host}/`)).rejects.toEqual(
      failing('fetch.too-slow'),
    );
  });

  it('sends 50 MB: no more than the limit is taken', async () => {
    let sent = 0;
    const blog = await site((_request, reply) => {
      const pour = (): void => {
        while (sent < 50_000_000 && !reply.destroyed) {
          sent += 65_536;
          if (!reply.write(Buffer.alloc(65_536, 'x'))) return;
        }
        reply.end();
      };
      reply.on('drain', pour);
      pour();
    });
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toEqual(
      failing('fetch.too-large'),
    );
    expect(sent).toBeLessThan(25_000_000);
  });

  it('redirects without end, each time elsewhere', async () => {
    let turns = 0;
    const blog = await site((_request, reply) => {
      turns += 1;
      reply.writeHead(302, { location: `/turn/${turns}` }).end();
    });
    const careful = fetcher([blog.host]);
    await expect(careful.fetch(`http://${blog.host}/`)).rejects.toEqual(failing('fetch.too-many-redirects'));
    expect(turns).toBe(4);
    const further = careful.fetch(`http://${blog.host}/`, { redirects: 5 });
    await expect(further).rejects.toEqual(failing('fetch.too-many-redirects'));
    expect(turns).toBe(10);
  });

  it('has headers without end', async () => {
    const blog = await site((_request, reply) => {
      for (let one = 0; one < 60; one += 1) reply.setHeader(`x-header-${one}`, 'x'.repeat(1_000));
      reply.end();
    });
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toEqual(
      failing('fetch.unreadable'),
    );
  });
});

describe('a page that lies about its letters', () => {
  it.each([
    ['says UTF-8 and is Latin', 'text/html; charset=utf-8', 'windows-1252'],
    ['says nothing and is Latin', 'text/html', 'windows-1252'],
    ['names an encoding that nobody knows', 'text/html; charset=x-user-defined-9', 'utf-8'],
    ['says Latin and begins with the mark of UTF-16', 'text/html; charset=iso-8859-1', 'utf-16le'],
  ])('%s: it is read all the same', async (_what, contentType, encoding) => {
    const page = '<p>Publicité : ce thé m’a été offert à Noël, dégusté très frais.</p>';
    const bytes = iconv.encode(page, encoding, { addBOM: encoding === 'utf-16le' });
    const blog = await site((_request, reply) => reply.setHeader('content-type', contentType).end(bytes));
    const fetched = await fetcher([blog.host]).fetch(`http://${blog.host}/`);
    expect(decodedText(fetched.body as Buffer, fetched.contentType)).toContain('Publicité : ce thé m’a été');
  });
});

describe('who asks along the way', () => {
  it('is asked about each redirect before it is followed, and may end the fetch', async () => {
    const blog = await site((request, reply) => {
      if (request.url === '/last') reply.end('here');
      else reply.writeHead(301, { location: request.url === '/' ? '/middle' : '/last' }).end();
    });
    const careful = fetcher([blog.host]);
    const steps: string[] = [];
    const onRedirect = async (to: URL): Promise<void> => void steps.push(to.pathname);
    expect(await careful.fetch(`http://${blog.host}/`, { onRedirect })).toMatchObject({ status: 200 });
    expect(steps).toEqual(['/middle', '/last']);
    const no = new FetchFailed('fetch.not-allowed', 'here');
    await expect(
      careful.fetch(`http://${blog.host}/`, { onRedirect: () => Promise.reject(no) }),
    ).rejects.toBe(no);
    expect(blog.asked).toEqual(['/', '/middle', '/last', '/']);
  });

  it('hears when a site wants to be asked again', async () => {
    const blog = await site((_request, reply) => reply.writeHead(429, { 'retry-after': '3600' }).end());
    await expect(fetcher([blog.host]).fetch(`http://${blog.host}/`)).rejects.toMatchObject({
      code: 'fetch.not-allowed',
      details: { answered: 429, retryAfter: '3600' },
    });
  });
});
