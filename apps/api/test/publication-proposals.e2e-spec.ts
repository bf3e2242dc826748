import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FeedsService } from '@rapport/bloggers';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { CheckedBlog } from './support/checked-blog.js';
import { eventsOf, everyPage, ground, type Ground, listOf } from './support/records.js';
import { type Agent, openReviewDesk, type ReviewDesk } from './support/review-desk.js';
import { startChecker, type TestChecker } from './support/start-checker.js';

let blog: CheckedBlog;
let desk: ReviewDesk;
let officer: Agent;
let worker: TestChecker;
let database: DataSource;
let on: Ground;
let request: string;
let channelId: string;
let feeds = 0;

beforeAll(async () => {
  blog = await CheckedBlog.start();
  desk = await openReviewDesk({ FETCH_ALLOWED_PRIVATE: blog.host });
  ({ officer } = desk);
  database = desk.api.app.get(DataSource);
  worker = await startChecker(desk.api);
  const rules = { brandDomains: ['lumen.example'], partnerDomains: [], jurisdictions: [], version: 0 };
  await desk.manager.put('/api/settings/disclosure').send(rules).expect(200);
});
afterAll(async () => {
  await worker.stop();
  await desk.api.stop();
  blog.stop();
});

interface Item {
  title: string;
  path: string;
  html?: string;
  date?: string;
}

const rss = (items: Item[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Anna</title>${items
    .map(
      ({ title, path, html = '', date = 'Mon, 23 Nov 2026 08:00:00 GMT' }) =>
        `<item><title>${title}</title><link>http://${blog.host}${path}</link><pubDate>${date}</pubDate>
       <description><![CDATA[${html}]]></description></item>`,
    )
    .join('')}</channel></rss>`;

/** A blogger with a feed and an agreed request for a "Lune reading lamp". */
beforeEach(async () => {
  feeds += 1;
  on = await ground(desk.api);
  [channelId, request] = [newId(), await requested(on)];
  const feed = blog.put(`/feed-${feeds}`, rss([]));
  await database.query(
    `INSERT INTO channels (id, blogger_id, url, url_key, title, feed_url) VALUES ($1, $2, $3, $3, 'Anna', $4)`,
    [channelId, on.bloggerId, `http://${blog.host}/anna-${feeds}`, feed],
  );
});

async function requested(of: Ground): Promise<string> {
  const terms = { materialConnection: 'gift' };
  const { body } = await officer
    .post('/api/review-requests')
    .send({ ...of, ...terms })
    .expect(201);
  await officer.put(`/api/review-requests/${body.id}/agreement`).expect(200);
  return body.id;
}

/** The feed shows these; it is read, as an officer would ask. */
async function shows(...items: Item[]): Promise<void> {
  blog.put(`/feed-${feeds}`, (_q, reply) =>
    reply.setHeader('content-type', 'application/rss+xml').end(rss(items)),
  );
  await desk.api.app.get(FeedsService).refresh(channelId);
}

interface Proposal {
  id: string;
  title: string;
  url: string;
  matchedBy: string;
  matchedWords: string;
  passage: string;
  state: string;
}
const proposals = (filter: object = {}) =>
  everyPage<Proposal>(
    desk.viewer,
    listOf('publication-proposals', { filter: { bloggerId: on.bloggerId, ...filter }, range: [0, 1] }),
  );

describe('a post in the feed of a blogger whose review is awaited', () => {
  it('is proposed when it names the product, the brand, or links to it; once', async () => {
    const items = [
      { title: 'My Lune reading-lamp', path: `/lamp-${feeds}` },
      { title: 'Links', path: `/links-${feeds}`, html: '<a href="https://www.lumen.example/shop">here</a>' },
      { title: 'Soup', path: `/soup-${feeds}`, html: 'The moon was out; I read by a lamp.' },
    ];
    await shows(...items);
    await shows(...items);
    const found = await proposals();
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          title: 'My Lune reading-lamp',
          matchedBy: 'product',
          matchedWords: 'Lune reading-lamp',
          reviewRequestId: request,
          productName: 'Lune reading lamp',
          publishedOn: '2026-11-23',
          channelId,
          state: 'open',
        }),
        expect.objectContaining({ matchedBy: 'link', matchedWords: 'https://www.lumen.example/shop' }),
      ]),
    );
    expect(await eventsOf(desk.api, found[0]?.id ?? '')).toEqual(['publication.proposed']);
  });

  it('is found by the worker too', async () => {
    blog.put(`/feed-${feeds}`, rss([{ title: 'The Lune reading lamp', path: `/by-worker-${feeds}` }]));
    await worker.app.get(FeedsService).refresh(channelId);
    expect(await proposals()).toHaveLength(1);
  });

  it('is not proposed when it is older than the agreement, logged already, or nothing is awaited', async () => {
    const lamp = { title: 'Lune reading lamp', path: `/lamp-${feeds}` };
    await shows({ ...lamp, date: 'Fri, 20 Nov 2026 08:00:00 GMT' });
    const url = `http://${blog.host}${lamp.path}?utm_source=feed`;
    const log = { bloggerId: on.bloggerId, url, publishedOn: '2026-11-22' };
    await officer.post('/api/publications').send(log).expect(201);
    await shows(lamp);
    await database.query(`UPDATE review_requests SET state = 'cancelled' WHERE id = $1`, [request]);
    await shows({ ...lamp, path: `/later-${feeds}` });
    expect(await proposals()).toEqual([]);
  });
});

describe('a proposal', () => {
  async function proposed(): Promise<Proposal> {
    await shows({ title: 'Lune reading lamp', path: `/post-${feeds}` });
    const [found] = await proposals();
    return found as Proposal;
  }

  it('that is accepted is logged as the publication of its request, and is looked at', async () => {
    const { id, url } = await proposed();
    const at = `/api/publication-proposals/${id}/acceptance`;
    await desk.viewer.post(at).send({}).expect(403);
    const { body } = await officer.post(at).send({ sentiment: 'mixed' }).expect(201);
    expect(body).toMatchObject({
      url,
      title: 'Lune reading lamp',
      publishedOn: '2026-11-23',
      reviewRequestId: request,
      channelId,
      sentiment: 'mixed',
      nextCheckAt: expect.any(String),
    });
    expect((await officer.get(`/api/publication-proposals/${id}`).expect(200)).body).toMatchObject({
      state: 'accepted',
      publicationId: body.id,
      decidedByName: 'Omar Officer',
      reviewState: 'closed',
    });
    const again = await officer.post(at).send({}).expect(409);
    expect(again.body).toMatchObject({ code: 'publication-proposal.settled', state: 'accepted' });
  });

  it('that two accept at once is logged once', async () => {
    const at = `/api/publication-proposals/${(await proposed()).id}/acceptance`;
    const answers = await Promise.all([1, 2, 3].map(() => officer.post(at).send({})));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('is settled when somebody logs the post by hand', async () => {
    const { id, url } = await proposed();
    const log = { bloggerId: on.bloggerId, url: `${url}#top`, publishedOn: '2026-11-22' };
    const { body } = await officer.post('/api/publications').send(log).expect(201);
    expect((await officer.get(`/api/publication-proposals/${id}`)).body).toMatchObject({
      state: 'accepted',
      publicationId: body.id,
    });
  });

  it('that is set aside is not proposed again, and can be brought back', async () => {
    const { id } = await proposed();
    const at = `/api/publication-proposals/${id}/dismissal`;
    await desk.viewer.put(at).expect(403);
    expect((await officer.put(at).expect(200)).body).toMatchObject({ state: 'dismissed' });
    expect((await officer.put(at).expect(409)).body.code).toBe('publication-proposal.settled');
    await shows({ title: 'Lune reading lamp', path: `/post-${feeds}` });
    expect(await proposals({ state: 'open' })).toEqual([]);
    expect((await officer.delete(at).expect(200)).body).toMatchObject({ state: 'open', decidedByName: null });
    expect(await eventsOf(desk.api, id)).toEqual([
      'publication.proposed',
      'publication.proposal-dismissed',
      'publication.proposal-reopened',
    ]);
    await officer.put(`/api/publication-proposals/${newId()}/dismissal`).expect(404);
  });

  it('whose request waits for its sample is refused with what has to come first, and stays open', async () => {
    const { id } = await proposed();
    await database.query(`INSERT INTO samples (id, review_request_id, kind) VALUES ($1, $2, 'gift')`, [
      newId(),
      request,
    ]);
    const refused = await officer.post(`/api/publication-proposals/${id}/acceptance`).send({}).expect(409);
    expect(refused.body).toMatchObject({ code: 'review-request.move-refused', state: 'agreed' });
    expect((await officer.get(`/api/publication-proposals/${id}`)).body).toMatchObject({ state: 'open' });
  });
});
