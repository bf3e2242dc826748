import { Injectable } from '@nestjs/common';
import { Clock, Database, decodedText, FetchFailed, SafeFetcher } from '@rapport/platform';
import { readRobots, type Robots, type RobotsAnswer, robotsAnswerOf } from '../domain/robots.js';
import type { Lane } from './host-lanes.js';
import { PageTrouble } from './page-trouble.js';

interface RobotsFile {
  answer: RobotsAnswer;
  rules: string;
}

/** RFC 9309 section 2.4: a copy is used for a day at most. What could not be read is asked for again much sooner. */
const FRESH_MS: Record<RobotsAnswer, number> = {
  rules: 86_400_000,
  none: 86_400_000,
  unreachable: 240_000,
};
/** RFC 9309 section 2.3.1.2: at least five redirects are followed. */
const REDIRECTS = 5;
const MOST_KEPT = 500 * 1024;

/** What sites ask of programs, kept for a day so that a visit is not always two. */
@Injectable()
export class RobotsFiles {
  constructor(
    private readonly database: Database,
    private readonly fetcher: SafeFetcher,
    private readonly clock: Clock,
  ) {}

  /**
   * The rules of the site at this origin. Asks for them, on the lane, where no fresh copy is at hand.
   * @throws PageTrouble `robots-unreachable`; FetchFailed where the site itself can't be reached; HostBusy
   */
  async of({ origin, host }: URL, lane: Lane): Promise<Robots> {
    const file = (await this.kept(origin)) ?? (await this.fetched(origin, lane));
    await lane.moveTo(host);
    if (file.answer === 'unreachable') throw new PageTrouble('robots-unreachable');
    return readRobots(origin, file.answer === 'rules' ? file.rules : '');
  }

  private async kept(origin: string): Promise<RobotsFile | null> {
    const now = this.clock.now();
    const [file] = await this.database.query<RobotsFile & { fetchedAt: Date }>(
      `SELECT answer, rules, fetched_at AS "fetchedAt" FROM robots_files WHERE origin = $1`,
      [origin],
      'robots-files-read',
    );
    if (!file) return null;
    const age = now.getTime() - file.fetchedAt.getTime();
    return age >= 0 && age < FRESH_MS[file.answer] ? file : null;
  }

  private async fetched(origin: string, lane: Lane): Promise<RobotsFile> {
    const file = await this.ask(origin, lane);
    await this.database.query(
      `INSERT INTO robots_files (origin, answer, rules, fetched_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (origin) DO UPDATE SET answer = $2, rules = $3, fetched_at = $4`,
      [origin, file.answer, file.rules.replaceAll('\0', ''), this.clock.now()],
      'robots-files-write',
    );
    return file;
  }

  private async ask(origin: string, lane: Lane): Promise<RobotsFile> {
    try {
      const { body, contentType } = await this.fetcher.fetch(`${origin}/robots.txt`, {
        accept: 'text/plain,*/*;q=0.5',
        redirects: REDIRECTS,
        onRedirect: ({ host }) => lane.moveTo(host),
      });
      const text = decodedText((body ?? Buffer.alloc(0)).subarray(0, MOST_KEPT), contentType);
      return { answer: 'rules', rules: text };
    } catch (error) {
      return { answer: answerOf(error), rules: '' };
    }
  }
}

/** A site that can't be reached at all has no rules to speak of: its page will say the same. */
function answerOf(error: unknown): RobotsAnswer {
  if (!(error instanceof FetchFailed)) throw error;
  const status = error.details['answered'];
  if (typeof status === 'number') return robotsAnswerOf(status);
  // RFC 9309 section 2.3.1.2: after so many redirects the file may be taken for one that is not there.
  if (error.code === 'fetch.too-many-redirects') return 'none';
  if (error.code === 'fetch.too-large' || error.code === 'fetch.unreadable') return 'unreachable';
  throw error;
}
