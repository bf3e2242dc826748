import { createServer, type Server } from 'node:http';

/** A small blog with a feed on the loopback: what the fetcher finds when an officer adds it by its address. */
export class Blog {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Blog> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://blog');
      const page = pages[pathname];
      response.statusCode = page ? 200 : 404;
      response.setHeader('content-type', page?.type ?? 'text/plain');
      response.end(page?.text(`http://${request.headers.host}`) ?? 'not here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    return new Blog(server, `http://127.0.0.1:${port}/`);
  }

  /** `host:port`, as FETCH_ALLOWED_PRIVATE takes it. */
  get host(): string {
    return new URL(this.url).host;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}

const pages: Record<string, { type: string; text: (here: string) => string }> = {
  '/': {
    type: 'text/html',
    text: () => `<!doctype html><html lang="en"><head><title>Crumb and Crust</title>
      <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>
      <body><h1>Crumb and Crust</h1><p>Bread, slowly.</p></body></html>`,
  },
  '/feed.xml': {
    type: 'application/rss+xml',
    text: (here) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Crumb and Crust</title>
      <link>${here}/</link><language>en</language>
      <item><title>Why my rye loaf needs two days</title><link>${here}/rye-loaf</link>
        <pubDate>Mon, 16 Nov 2026 08:00:00 GMT</pubDate><description>Slow rye.</description></item>
      <item><title>A mill worth the drive</title><link>${here}/mill</link>
        <pubDate>Mon, 09 Nov 2026 08:00:00 GMT</pubDate><description>Stone.</description></item>
      </channel></rss>`,
  },
};
