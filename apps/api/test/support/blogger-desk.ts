import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type supertest from 'supertest';
import { listOf } from './records.js';
import { type Person, staff } from './staff.js';
import { startApi, type TestApi } from './start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

/** A blogger as the API answers with one, as far as tests look at it. */
export interface MadeBlogger {
  id: string;
  version: number;
  channels: { id: string; version: number }[];
  contactPoints: { id: string; version: number; state: string; refusals: string[]; preferred: boolean }[];
}

const HOME = `<!doctype html><html lang="fr-FR"><head><title>Chez Léa</title><meta name="description" content="Cuisine">
  <link rel="alternate" type="application/rss+xml" href="/flux.xml"></head><body>Bonjour</body></html>`;

/** The feed of the blog that is served. */
export const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Chez Léa</title><link>/</link>
  <item><title>Soupe aux orties</title><link>/soupe</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0100</pubDate>
  <description>&lt;p&gt;Une recette de ma grand-mère.&lt;/p&gt;</description></item></channel></rss>`;

export const namesOf = (rows: { name: string }[]): string[] => rows.map(({ name }) => name);

const hostOf = (site: Server): string => `127.0.0.1:${(site.address() as AddressInfo).port}`;

/** The API with everybody who has to do with bloggers, and a blog that can be looked up. */
export class BloggerDesk {
  /** What the blog answers when asked for its feed. */
  feedIs: { status: number; body: string } = { status: 200, body: FEED };

  private constructor(
    readonly api: TestApi,
    readonly officer: Agent,
    readonly officerWho: Person,
    readonly manager: Agent,
    readonly viewer: Agent,
    private readonly site: Server,
  ) {}

  /** Starts the blog and the API and signs everybody in. */
  static async open(): Promise<BloggerDesk> {
    const site = createServer();
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const api = await startApi({ FETCH_ALLOWED_PRIVATE: hostOf(site) });
    const { agent: officer, who } = await staff(api, 'officer', 'Oscar Officer');
    const { agent: manager } = await staff(api, 'manager');
    const { agent: viewer } = await staff(api, 'viewer');
    const desk = new BloggerDesk(api, officer, who, manager, viewer, site);
    desk.serveBlog();
    return desk;
  }

  /** Where the blog is. */
  get blog(): string {
    return `http://${hostOf(this.site)}`;
  }

  async close(): Promise<void> {
    this.site.closeAllConnections();
    this.site.close();
    await this.api.stop();
  }

  /** Adds a blogger as the officer. */
  async made(body: object): Promise<MadeBlogger> {
    return (await this.officer.post('/api/bloggers').send(body).expect(201)).body as MadeBlogger;
  }

  /** The names that a search finds, the best first. */
  async found(q: string, filter: object = {}): Promise<string[]> {
    const { body } = await this.officer.get(listOf('bloggers', { filter: { q, ...filter } })).expect(200);
    return namesOf(body);
  }

  private serveBlog(): void {
    this.site.on('request', ({ url }, reply) => {
      if (url === '/flux.xml' || url === '/quiet/feed.xml')
        reply.writeHead(this.feedIs.status).end(this.feedIs.body);
      else if (url === '/') reply.setHeader('content-type', 'text/html; charset=utf-8').end(HOME);
      else if (url === '/quiet/') reply.setHeader('content-type', 'text/html').end('<title>Quiet</title>');
      else if (url === '/picture')
        reply.setHeader('content-type', 'image/png').end(Buffer.from([137, 80, 78, 71]));
      else if (url === '/inside') reply.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      else reply.writeHead(404).end();
    });
  }
}
