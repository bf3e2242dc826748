import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page answers: HTML, a status, or whatever a test does with the reply. */
export type Answer = string | number | ((request: IncomingMessage, reply: ServerResponse) => void);

/** A blog on the loopback whose pages a test writes and rewrites. */
export class CheckedBlog {
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  readonly agents = new Set<string>();
  /** The most requests that were open at the same time. */
  mostAtOnce = 0;
  private readonly pages = new Map<string, Answer>();
  private open = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<CheckedBlog> {
    const server = createServer();
    const blog = new CheckedBlog(server);
    server.on('request', (request: IncomingMessage, reply: ServerResponse) => blog.answer(request, reply));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return blog;
  }

  /** `host:port`, as FETCH_ALLOWED_PRIVATE takes it. */
  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Puts an answer at a path; gives its address. */
  put(path: string, answer: Answer): string {
    this.pages.set(path, answer);
    return `http://${this.host}${path}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(request: IncomingMessage, reply: ServerResponse): void {
    const path = request.url ?? '/';
    this.asked.push(path);
    this.agents.add(request.headers['user-agent'] ?? '');
    this.open += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.open);
    reply.on('close', () => (this.open -= 1));
    const answer = this.pages.get(path) ?? 404;
    if (typeof answer === 'function') answer(request, reply);
    else if (typeof answer === 'number') reply.writeHead(answer).end();
    else reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
  }
}

const WORDS =
  'I have read in bed by this lamp for three weeks now. The light is warm and even, the arm stays where I put it, ' +
  'and the foot is heavy enough for a wobbly shelf. The cable is short. On the lowest step it is a night light. ';

/** A blog post on a lamp; what it says first and last is the test's. */
export function lampPost({
  opening = '',
  ending = '',
  title = 'Three weeks with a reading lamp',
} = {}): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav>Home Archive</nav>
    <article><h1>${title}</h1>${opening && `<p>${opening}</p>`}
    ${Array.from({ length: 6 }, () => `<p>${WORDS}</p>`).join('\n')}
    ${ending && `<p>${ending}</p>`}</article><footer>Some posts on this site are sponsored.</footer></body></html>`;
}

/** Sentences that the rules of the United States take, and don't take, for a disclosure of a gift. */
export const said = {
  plainly: 'Ad: Lumen gave me this lamp for free.',
  vaguely: 'Many thanks to my friends at Lumen for this one.',
  denied: 'This is not a sponsored post; I bought this lamp with my own money.',
};
