import { insertCampaign } from '@rapport/campaigns/testing';
import { newId } from '@rapport/platform';
import type { ServerResponse } from 'node:http';
import { DataSource } from 'typeorm';
import { type Answer, CheckedBlog } from './checked-blog.js';
import { aBlogger, aPublication } from './outreach.js';
import { staff } from './staff.js';
import { startApi, type TestApi } from './start-api.js';
import { startChecker, type TestChecker } from './start-checker.js';

/** Two workers that look at publications of two blogs, each when the test says so. */
export interface TwoWorkers {
  api: TestApi;
  database: DataSource;
  blog: CheckedBlog;
  elsewhere: CheckedBlog;
  one: TestChecker;
  other: TestChecker;
  /** Stores a publication of a blog with looks that are due then, by default one now. */
  waiting(path: string, page: Answer, options?: { due?: Date[]; at?: CheckedBlog }): Promise<string>;
  /** The looks at a publication, the first due first. */
  looksOf(
    id: string,
  ): Promise<{ kind: string; state: string; status: string | null; fault: string | null; tries: number }[]>;
  /** Pages of the blog that were asked for, in order, its robots.txt left out. */
  pagesAsked(): string[];
  /** Looks with both until nothing is due, a moment passing before each round. */
  bothLook(): Promise<void>;
  /** Forgets all publications, visits and requests. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

const KINDS = ['first', 'day_1', 'day_7', 'day_30', 'day_90'];

/** Starts them on one database, with the rules of the United States alone. */
export async function startTwoWorkers(): Promise<TwoWorkers> {
  const [blog, elsewhere] = [await CheckedBlog.start(), await CheckedBlog.start()];
  const api = await startApi({ FETCH_ALLOWED_PRIVATE: `${blog.host},${elsewhere.host}` });
  const database = api.app.get(DataSource);
  const { who } = await staff(api, 'officer');
  const between = {
    bloggerId: await aBlogger(api, 'Anna', { country: 'US' }),
    campaignId: await insertCampaign(database),
    officerId: who.id,
  };
  await database.query(
    `INSERT INTO settings (key, value) VALUES ('disclosure', '{"jurisdictions": ["US"]}')`,
  );
  const [one, other] = [await startChecker(api), await startChecker(api)];
  return {
    api,
    database,
    blog,
    elsewhere,
    one,
    other,
    waiting: async (path, page, { due = [api.clock.now()], at = blog } = {}) => {
      const url = at.put(path, page);
      const id = await aPublication(api, between, { url, url_key: url });
      for (const [index, when] of due.entries())
        await database.query(
          `INSERT INTO publication_checks (id, publication_id, kind, host, due_at, not_before)
           VALUES ($1, $2, $3, $4, $5, $5)`,
          [newId(), id, KINDS[index], at.host, when],
        );
      return id;
    },
    looksOf: (id) =>
      database.query(
        `SELECT kind, state, status, fault, tries FROM publication_checks WHERE publication_id = $1 ORDER BY due_at`,
        [id],
      ),
    pagesAsked: () => blog.asked.filter((path) => path !== '/robots.txt'),
    bothLook: async () => {
      for (let rounds = 0; rounds < 50; rounds += 1) {
        api.clock.advance(20_000);
        const [a, b] = await Promise.all([one.look(), other.look()]);
        if (a + b === 0) return;
      }
    },
    clear: async () => {
      await database.query(`DELETE FROM publications; DELETE FROM visited_hosts; DELETE FROM robots_files`);
      blog.asked.length = 0;
      blog.mostAtOnce = 0;
    },
    stop: async () => {
      await Promise.all([one.stop(), other.stop()]);
      await api.stop();
      blog.stop();
      elsewhere.stop();
    },
  };
}

/** A page that is answered when the test lets it; `asked` is when a worker has come to it. */
export function heldPage(html: string): { page: Answer; asked: Promise<void>; let: () => void } {
  let came: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    came = resolve;
  });
  let answer: ServerResponse | undefined;
  return {
    page: (_request, reply) => {
      answer = reply;
      came();
    },
    asked,
    let: () => void answer?.writeHead(200, { 'content-type': 'text/html' }).end(html),
  };
}
