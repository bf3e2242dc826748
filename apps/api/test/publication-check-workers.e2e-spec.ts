import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import type { ServerResponse } from 'node:http';
import { DataSource } from 'typeorm';
import { CheckedBlog, lampPost, said } from './support/checked-blog.js';
import { aBlogger, aPublication, type Between } from './support/outreach.js';
import { insertCampaign } from '@rapport/campaigns/testing';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';
import { startChecker, type TestChecker } from './support/start-checker.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
let blog: CheckedBlog;
let elsewhere: CheckedBlog;
let api: TestApi;
let database: DataSource;
let between: Between;
let one: TestChecker;
let other: TestChecker;

beforeAll(async () => {
  [blog, elsewhere] = [await CheckedBlog.start(), await CheckedBlog.start()];
  api = await startApi({ FETCH_ALLOWED_PRIVATE: `${blog.host},${elsewhere.host}` });
  database = api.app.get(DataSource);
  const { who } = await staff(api, 'officer');
  between = {
    bloggerId: await aBlogger(api, 'Anna', { country: 'US' }),
    campaignId: await insertCampaign(database),
    officerId: who.id,
  };
  await database.query(
    `INSERT INTO settings (key, value) VALUES ('disclosure', '{"jurisdictions": ["US"]}')`,
  );
  [one, other] = [await startChecker(api), await startChecker(api)];
});
afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
  await api.stop();
  blog.stop();
  elsewhere.stop();
});
beforeEach(() => {
  blog.asked.length = 0;
  blog.mostAtOnce = 0;
});
afterEach(() =>
  database.query(`DELETE FROM publications; DELETE FROM visited_hosts; DELETE FROM robots_files`),
);

/** Stores a publication with a look that is due at `due`, by default now. */
async function waiting(
  path: string,
  page: Parameters<CheckedBlog['put']>[1],
  due: Date[] = [api.clock.now()],
) {
  const url = blog.put(path, page);
  const id = await aPublication(api, between, { url, url_key: url });
  const kinds = ['first', 'day_1', 'day_7', 'day_30', 'day_90'];
  for (const [index, at] of due.entries())
    await database.query(
      `INSERT INTO publication_checks (id, publication_id, kind, host, due_at, not_before) VALUES ($1, $2, $3, $4, $5, $5)`,
      [newId(), id, kinds[index], blog.host, at],
    );
  return id;
}

const statesOf = (id: string): Promise<{ kind: string; state: string; status: string | null }[]> =>
  database.query(
    `SELECT kind, state, status FROM publication_checks WHERE publication_id = $1 ORDER BY due_at`,
    [id],
  );
const pagesAsked = () => blog.asked.filter((path) => path !== '/robots.txt');

/** Looks with both workers until nothing is due, a moment passing after each round. */
async function bothLook(): Promise<void> {
  for (let rounds = 0; rounds < 50; rounds += 1) {
    api.clock.advance(20_000);
    const [a, b] = await Promise.all([one.look(), other.look()]);
    if (a + b === 0) return;
  }
}

/** A page that answers when the test lets it. */
function held(html: string) {
  let release: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    release = resolve;
  });
  let answer: ServerResponse | undefined;
  const page = (_request: unknown, reply: ServerResponse) => {
    answer = reply;
    release();
  };
  return {
    page,
    asked,
    let: () => answer?.writeHead(200, { 'content-type': 'text/html' }).end(html),
  };
}

describe('two workers', () => {
  it('look at each publication once, and ask each host one thing at a time', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 6; number += 1)
      ids.push(await waiting(`/both-${number}`, lampPost({ opening: said.plainly })));
    await bothLook();
    for (const id of ids)
      expect(await statesOf(id)).toEqual([{ kind: 'first', state: 'done', status: 'compliant' }]);
    expect(pagesAsked().sort()).toEqual(ids.map((_id, number) => `/both-${number}`));
    expect(blog.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(blog.mostAtOnce).toBe(1);
  });

  it('do not ask a host that another is asking', async () => {
    const slow = held(lampPost());
    const first = await waiting('/slow', slow.page);
    const looking = one.look();
    await slow.asked;
    const second = await waiting('/other', lampPost());
    expect(await other.look()).toBe(0);
    slow.let();
    await looking;
    expect(pagesAsked()).toEqual(['/slow']);
    await bothLook();
    expect(
      (await Promise.all([first, second].map(statesOf))).flat().every(({ state }) => state === 'done'),
    ).toBe(true);
    expect(blog.mostAtOnce).toBe(1);
  });

  it('do not follow a redirect to a host that another is asking; that is no failure, and is tried again', async () => {
    const slow = held(lampPost());
    const first = await waiting('/busy', slow.page);
    const looking = one.look();
    await slow.asked;
    const from = elsewhere.put('/away', (_q, reply) =>
      reply.writeHead(302, { location: `http://${blog.host}/there` }).end(),
    );
    blog.put('/there', lampPost({ opening: said.plainly }));
    const second = await aPublication(api, between, { url: from, url_key: from });
    await database.query(
      `INSERT INTO publication_checks (id, publication_id, kind, host, due_at, not_before) VALUES ($1, $2, 'first', $3, $4, $4)`,
      [newId(), second, elsewhere.host, api.clock.now()],
    );
    await other.look();
    const [given] = await database.query(
      `SELECT state, tries, fault FROM publication_checks WHERE publication_id = $1`,
      [second],
    );
    expect(given).toEqual({ state: 'due', tries: 0, fault: null });
    expect(pagesAsked()).toEqual(['/busy']);
    slow.let();
    await looking;
    await bothLook();
    expect(await statesOf(second)).toMatchObject([{ state: 'done', status: 'compliant' }]);
    expect(await statesOf(first)).toMatchObject([{ state: 'done' }]);
    expect(blog.mostAtOnce).toBe(1);
  });

  it('a worker that dies leaves its look to another; coming back late, it changes nothing', async () => {
    const slow = held(lampPost());
    const id = await waiting('/dead', slow.page);
    const dying = one.look();
    await slow.asked;
    expect(await other.look()).toBe(0);
    api.clock.advance(HOUR);
    blog.put('/dead', lampPost({ opening: said.plainly }));
    await other.look();
    expect(await statesOf(id)).toEqual([{ kind: 'first', state: 'done', status: 'compliant' }]);
    slow.let();
    await dying;
    expect(await statesOf(id)).toEqual([{ kind: 'first', state: 'done', status: 'compliant' }]);
    const told = await database.query(`SELECT FROM disclosure_decisions WHERE publication_id = $1`, [id]);
    expect(told).toHaveLength(1);
  });
});

describe('a clock that jumps', () => {
  it('ahead: one look serves all that were missed', async () => {
    const now = api.clock.now().getTime();
    const due = [0, 1, 7, 30, 90].map((days) => new Date(now + days * DAY));
    const id = await waiting('/ahead', lampPost(), due);
    api.clock.advance(40 * DAY);
    await bothLook();
    expect((await statesOf(id)).map(({ state }) => state)).toEqual([
      'done',
      'skipped',
      'skipped',
      'skipped',
      'due',
    ]);
    expect(pagesAsked()).toEqual(['/ahead']);
  });

  it('back: nothing is looked at twice, and no lease from the future holds anything up', async () => {
    const slow = held(lampPost());
    const done = await waiting('/done', lampPost());
    await bothLook();
    const id = await waiting('/back', slow.page);
    api.clock.advance(5_000);
    const dying = one.look();
    await slow.asked;
    api.clock.advance(-30 * DAY);
    blog.put('/back', lampPost({ opening: said.plainly }));
    await database.query(
      `UPDATE publication_checks SET due_at = $1, not_before = $1 WHERE publication_id = $2`,
      [api.clock.now(), id],
    );
    await bothLook();
    expect(await statesOf(id)).toMatchObject([{ state: 'done', status: 'compliant' }]);
    expect(await statesOf(done)).toMatchObject([{ state: 'done' }]);
    expect(pagesAsked().filter((path) => path === '/done')).toHaveLength(1);
    slow.let();
    await dying;
  });
});

describe('while a look is under way', () => {
  it('a publication that is deleted takes its look with it', async () => {
    const slow = held(lampPost());
    const id = await waiting('/deleted', slow.page);
    const looking = one.look();
    await slow.asked;
    await database.query(`DELETE FROM publications WHERE id = $1`, [id]);
    slow.let();
    await looking;
    expect(await statesOf(id)).toEqual([]);
  });

  it('an address that is corrected is looked at instead', async () => {
    const slow = held(lampPost());
    const id = await waiting('/wrong', slow.page);
    const looking = one.look();
    await slow.asked;
    const url = blog.put('/right', lampPost({ opening: said.plainly }));
    await database.query(`UPDATE publications SET url = $2, url_key = $2 WHERE id = $1`, [id, url]);
    slow.let();
    await looking;
    await bothLook();
    expect(await statesOf(id)).toMatchObject([{ state: 'done', status: 'compliant' }]);
  });
});

describe('robots.txt', () => {
  const robots = (text: string) => blog.put('/robots.txt', (_q, reply) => reply.end(text));
  const outcome = async (id: string) =>
    (
      await database.query(
        `SELECT state, fault, status, tries FROM publication_checks WHERE publication_id = $1`,
        [id],
      )
    )[0];
  afterEach(() => void blog.put('/robots.txt', 404));

  it('is kept: a page that it forbids is not asked for', async () => {
    robots('User-agent: *\nDisallow: /private/');
    const [no, yes] = [await waiting('/private/post', lampPost()), await waiting('/public', lampPost())];
    await bothLook();
    expect(await outcome(no)).toMatchObject({
      state: 'done',
      fault: 'robots-refused',
      status: 'unverifiable',
    });
    expect(await outcome(yes)).toMatchObject({ state: 'done', fault: null });
    expect(blog.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(pagesAsked()).toEqual(['/public']);
  });

  it('is kept by redirects too', async () => {
    robots('User-agent: Rapport\nDisallow: /hidden');
    const id = await waiting('/open', (_q, reply) => reply.writeHead(302, { location: '/hidden' }).end());
    await bothLook();
    expect(await outcome(id)).toMatchObject({ fault: 'robots-refused' });
    expect(pagesAsked()).toEqual(['/open']);
  });

  it.each([
    [404, { state: 'done', fault: null }],
    [403, { state: 'done', fault: null }],
    [500, { state: 'due', fault: 'robots-unreachable', tries: 1 }],
    [429, { state: 'due', fault: 'robots-unreachable', tries: 1 }],
  ])('answered with %i', async (status, expected) => {
    blog.put('/robots.txt', status);
    const id = await waiting(`/robots-${status}`, lampPost());
    await one.look();
    expect(await outcome(id)).toMatchObject(expected);
  });

  it('is asked for again after a day, and a site that was in trouble before that', async () => {
    blog.put('/robots.txt', 503);
    const id = await waiting('/later', lampPost());
    await one.look();
    robots('User-agent: *\nAllow: /');
    api.clock.advance(5 * 60_000 + 1);
    await one.look();
    expect(await outcome(id)).toMatchObject({ state: 'done', fault: null });
    robots('User-agent: *\nDisallow: /');
    api.clock.advance(DAY);
    const next = await waiting('/next-day', lampPost());
    await one.look();
    expect(await outcome(next)).toMatchObject({ fault: 'robots-refused' });
  });

  it('may ask for a pause between visits', async () => {
    robots('User-agent: *\nCrawl-delay: 30');
    await waiting('/first-visit', lampPost());
    await waiting('/second-visit', lampPost());
    await one.look();
    api.clock.advance(29_000);
    expect(await one.look()).toBe(0);
    api.clock.advance(1_000);
    expect(await one.look()).toBe(1);
  });
});
