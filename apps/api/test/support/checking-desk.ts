import { DataSource } from 'typeorm';
import { type Answer, CheckedBlog } from './checked-blog.js';
import { ground } from './records.js';
import { openReviewDesk, type ReviewDesk } from './review-desk.js';
import { startChecker } from './start-checker.js';

const DAY = 86_400_000;

/** What the list of checks says of one. */
export interface CheckLine {
  id: string;
  kind: string;
  state: string;
  status: string | null;
  fault: string | null;
  unchanged: boolean | null;
  judgedInId: string;
  tries: number;
  httpStatus: number | null;
}

/** A review desk with a blog whose pages the test writes, and a worker that looks when it says so. */
export interface CheckingDesk extends ReviewDesk {
  blog: CheckedBlog;
  /** Puts a page on the blog and logs it as the publication of a review request with a gift. */
  logged(page: Answer): Promise<{ id: string; path: string; url: string }>;
  /** Lets so many days pass and looks at all that is due; a host is left alone for a moment after each visit. */
  lookAfter(days?: number): Promise<void>;
  /** The publication as a viewer reads it. */
  read(
    id: string,
  ): Promise<{ title: string; version: number; decisions: { to: string }[]; [field: string]: unknown }>;
  checksOf(id: string): Promise<CheckLine[]>;
  doneOf(id: string): Promise<CheckLine[]>;
  stop(): Promise<void>;
}

/** Opens it with the rules of the United States alone. */
export async function openCheckingDesk(): Promise<CheckingDesk> {
  const blog = await CheckedBlog.start();
  const desk = await openReviewDesk({ FETCH_ALLOWED_PRIVATE: blog.host });
  const { api, officer, viewer, manager } = desk;
  const checker = await startChecker(api);
  // Months pass here; nobody signs in anew for each.
  await api.app.get(DataSource).query(`UPDATE sessions SET expires_at = '2100-01-01'`);
  const rules = { brandDomains: ['lumen.example'], partnerDomains: [], jurisdictions: ['US'], version: 0 };
  await manager.put('/api/settings/disclosure').send(rules).expect(200);
  let posts = 0;
  const checksOf = async (id: string): Promise<CheckLine[]> =>
    (await viewer.get(`/api/publications/${id}/checks`).expect(200)).body;
  return {
    ...desk,
    blog,
    logged: async (page) => {
      posts += 1;
      const path = `/post-${posts}`;
      const url = blog.put(path, page);
      const on = await ground(api);
      const terms = { ...on, materialConnection: 'gift' };
      const { body: request } = await officer.post('/api/review-requests').send(terms).expect(201);
      await officer.put(`/api/review-requests/${request.id}/agreement`).expect(200);
      const log = { bloggerId: on.bloggerId, reviewRequestId: request.id, url, publishedOn: '2026-11-22' };
      const { body } = await officer.post('/api/publications').send(log).expect(201);
      return { id: body.id, path, url };
    },
    lookAfter: async (days = 0) => {
      api.clock.advance(days * DAY + 5_000);
      while ((await checker.look()) > 0) api.clock.advance(2_000);
    },
    read: async (id) => (await viewer.get(`/api/publications/${id}`).expect(200)).body,
    checksOf,
    doneOf: async (id) => (await checksOf(id)).filter(({ state }) => state === 'done'),
    stop: async () => {
      await checker.stop();
      await api.stop();
      blog.stop();
    },
  };
}
