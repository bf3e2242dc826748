import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { CheckedBlog, lampPost, said } from './support/checked-blog.js';
import { eventsOf, ground, listOf } from './support/records.js';
import { type Agent, openReviewDesk, type ReviewDesk } from './support/review-desk.js';
import { startChecker, type TestChecker } from './support/start-checker.js';

const DAY = 86_400_000;
let blog: CheckedBlog;
let desk: ReviewDesk;
let officer: Agent;
let checker: TestChecker;
let posts = 0;

beforeAll(async () => {
  blog = await CheckedBlog.start();
  desk = await openReviewDesk({ FETCH_ALLOWED_PRIVATE: blog.host });
  ({ officer } = desk);
  checker = await startChecker(desk.api);
  // Months pass here; nobody signs in anew for each.
  await desk.api.app.get(DataSource).query(`UPDATE sessions SET expires_at = '2100-01-01'`);
  const rules = { brandDomains: ['lumen.example'], partnerDomains: [], jurisdictions: ['US'], version: 0 };
  await desk.manager.put('/api/settings/disclosure').send(rules).expect(200);
});
afterAll(async () => {
  await checker.stop();
  await desk.api.stop();
  blog.stop();
});

interface Logged {
  id: string;
  path: string;
  url: string;
}

/** Logs a publication that fulfils a review request with a gift. */
async function logged(page: Parameters<CheckedBlog['put']>[1], more: object = {}): Promise<Logged> {
  posts += 1;
  const path = `/post-${posts}`;
  const url = blog.put(path, page);
  const on = await ground(desk.api);
  const { body: request } = await officer
    .post('/api/review-requests')
    .send({ ...on, materialConnection: 'gift' })
    .expect(201);
  await officer.put(`/api/review-requests/${request.id}/agreement`).expect(200);
  const log = { bloggerId: on.bloggerId, reviewRequestId: request.id, url, publishedOn: '2026-11-22' };
  const { body } = await officer
    .post('/api/publications')
    .send({ ...log, ...more })
    .expect(201);
  expect(body).toMatchObject({ disclosureStatus: 'pending', finding: null, nextCheckAt: expect.any(String) });
  return { id: body.id, path, url };
}

/** Lets so many days pass and looks at all that is due; a host is left alone for a moment after each visit. */
async function lookAfter(days = 0): Promise<void> {
  desk.api.clock.advance(days * DAY + 5_000);
  while ((await checker.look()) > 0) desk.api.clock.advance(2_000);
}

const read = async (id: string) => (await desk.viewer.get(`/api/publications/${id}`).expect(200)).body;
const checksOf = async (id: string) =>
  (await desk.viewer.get(`/api/publications/${id}/checks`).expect(200)).body as {
    id: string;
    kind: string;
    state: string;
    status: string | null;
    fault: string | null;
    unchanged: boolean | null;
    judgedInId: string;
    tries: number;
    httpStatus: number | null;
  }[];
const doneOf = async (id: string) => (await checksOf(id)).filter(({ state }) => state === 'done');

describe('the first look', () => {
  it.each([
    ['compliant', { opening: said.plainly }, []],
    ['insufficient', { opening: said.vaguely }, ['vague_words']],
    ['missing', {}, ['nothing_said']],
    ['missing', { opening: said.denied }, ['denied']],
  ] as const)('finds %s where it says %j', async (status, words, reasons) => {
    const { id } = await logged(lampPost(words));
    await lookAfter();
    const publication = await read(id);
    expect(publication).toMatchObject({
      disclosureStatus: status,
      finding: status,
      heldByPerson: false,
      findingDiffers: false,
      title: 'Three weeks with a reading lamp',
      lastCheckedAt: expect.any(String),
    });
    expect(publication.findingReasons).toEqual(expect.arrayContaining([...reasons]));
    expect(publication.decisions).toMatchObject([
      { from: 'pending', to: status, decidedByName: null, reason: '' },
    ]);
    expect(await eventsOf(desk.api, id)).toContain('publication.disclosure-found');
  });

  it('keeps the text that was judged, the evidence in it, the page’s hash and headers, and the rule’s source', async () => {
    const { id, url } = await logged(lampPost({ ending: said.plainly }));
    await lookAfter();
    const [check] = await doneOf(id);
    const { body } = await desk.viewer.get(`/api/publications/${id}/checks/${check?.id}`).expect(200);
    expect(body).toMatchObject({
      kind: 'first',
      status: 'insufficient',
      address: url,
      httpStatus: 200,
      language: 'en',
      headers: { contentType: 'text/html; charset=utf-8' },
      pageHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      context: { connection: 'gift', tieKnown: true, jurisdictions: ['US'], brandDomains: ['lumen.example'] },
      reasons: ['too_late'],
    });
    const { evidence, reasons } = body.verdict;
    const { start, end, sentence } = evidence.find((each: { class: string }) => each.class === 'clear');
    expect(body.articleText.slice(start, end)).toBe(sentence);
    expect(reasons[0].rule).toMatchObject({
      source: expect.stringContaining('http'),
      date: expect.any(String),
    });
    expect(body.articleText).not.toContain('Home Archive');
  });

  it('plans four more looks, and says who asks', async () => {
    const { id } = await logged(lampPost());
    await lookAfter();
    expect((await checksOf(id)).map(({ kind, state }) => [kind, state])).toEqual([
      ['day_90', 'due'],
      ['day_30', 'due'],
      ['day_7', 'due'],
      ['day_1', 'due'],
      ['first', 'done'],
    ]);
    for (const agent of blog.agents) expect(agent).toMatch(/Rapport\/.+\+http/);
  });

  it('takes a title as text, whatever stands in it, and letters that PostgreSQL refuses', async () => {
    const title = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; a lamp<img src=x onerror=alert(1)>';
    const { id } = await logged(lampPost({ title, opening: `${said.plainly} &#0; \0` }));
    await lookAfter();
    expect(await read(id)).toMatchObject({ disclosureStatus: 'compliant' });
    expect((await read(id)).title).toBe('<script>alert(1)</script> & a lamp<img src=x onerror=alert(1)>');
  });

  it('without a known tie takes what the page says of one, and leaves it pending where it says nothing', async () => {
    const on = await ground(desk.api);
    const log = async (words: object) => {
      posts += 1;
      const url = blog.put(`/untold-${posts}`, lampPost(words));
      const body = { bloggerId: on.bloggerId, url, publishedOn: '2026-11-22' };
      return (await officer.post('/api/publications').send(body).expect(201)).body.id;
    };
    const [silent, open] = [await log({}), await log({ opening: said.plainly })];
    await lookAfter();
    await lookAfter();
    expect(await read(silent)).toMatchObject({ disclosureStatus: 'pending', finding: 'pending' });
    expect(await read(open)).toMatchObject({ disclosureStatus: 'compliant' });
  });
});

describe('what can not be read is unverifiable, with its reason', () => {
  it.each([
    ['a page that is gone', 410, 'fetch.not-found'],
    ['a page for members', 403, 'fetch.not-allowed'],
    [
      'a picture',
      (_q: unknown, reply: { writeHead: (status: number, headers: object) => { end: () => void } }) =>
        reply.writeHead(200, { 'content-type': 'image/png' }).end(),
      'fetch.not-a-page',
    ],
    [
      'a redirect inside',
      (_q: unknown, reply: { writeHead: (status: number, headers: object) => { end: () => void } }) =>
        reply.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
      'fetch.refused-address',
    ],
    [
      'a redirect without end',
      (q: { url?: string }, reply: { writeHead: (status: number, headers: object) => { end: () => void } }) =>
        reply.writeHead(302, { location: q.url ?? '/' }).end(),
      'fetch.too-many-redirects',
    ],
    [
      '50 MB',
      (
        _q: unknown,
        reply: { writeHead: (status: number, headers: object) => { write: (text: string) => void } },
      ) => reply.writeHead(200, { 'content-type': 'text/html', 'content-length': 50_000_000 }).write('<p>'),
      'fetch.too-large',
    ],
  ] as [string, Parameters<CheckedBlog['put']>[1], string][])('%s', async (_what, answer, fault) => {
    const { id } = await logged(answer);
    await lookAfter();
    expect(await read(id)).toMatchObject({ disclosureStatus: 'unverifiable', findingReasons: [fault] });
    expect(await doneOf(id)).toMatchObject([{ status: 'unverifiable', fault }]);
  });

  it('a page of 100,000 nested tags, and one with nothing on it', async () => {
    const nested = await logged('<div>'.repeat(100_000) + 'deep');
    await lookAfter();
    const empty = await logged('<html><body></body></html>');
    await lookAfter();
    expect(await read(nested.id)).toMatchObject({
      disclosureStatus: 'unverifiable',
      findingReasons: ['too_deep'],
    });
    expect(await read(empty.id)).toMatchObject({ disclosureStatus: 'unverifiable' });
  });

  it('a network page is not even asked for', async () => {
    const { bloggerId } = await ground(desk.api);
    const url = `https://www.instagram.com/p/${newId()}`;
    const log = { bloggerId, url, publishedOn: '2026-11-22' };
    const { body } = await officer.post('/api/publications').send(log).expect(201);
    await lookAfter();
    expect(await read(body.id)).toMatchObject({
      disclosureStatus: 'unverifiable',
      findingReasons: ['network-page'],
    });
  });
});

describe('looks over time', () => {
  it('an unchanged page keeps its verdict and its date; a changed one is judged again', async () => {
    const { id, path } = await logged(lampPost({ opening: said.plainly }));
    await lookAfter();
    blog.put(path, lampPost({ opening: said.plainly }).replace('Home Archive', 'Home Archive 27 comments'));
    await lookAfter(1);
    blog.put(path, lampPost({ opening: said.vaguely }));
    await lookAfter(6);
    const [third, second, first] = await doneOf(id);
    expect(second).toMatchObject({
      kind: 'day_1',
      status: 'compliant',
      unchanged: true,
      judgedInId: first?.id,
    });
    expect(third).toMatchObject({
      kind: 'day_7',
      status: 'insufficient',
      unchanged: false,
      judgedInId: third?.id,
    });
    const { body } = await desk.viewer.get(`/api/publications/${id}/checks/${second?.id}`).expect(200);
    expect(body).toMatchObject({
      verdict: { status: 'compliant' },
      articleText: expect.stringContaining('Lumen'),
    });
    expect(new Date(body.judgedAt) < new Date(body.checkedAt)).toBe(true);
  });

  it('a disclosure that vanishes is removed, even when the page was away in between; one that comes back is there', async () => {
    const { id, path } = await logged(lampPost({ opening: said.plainly }));
    await lookAfter();
    blog.put(path, 404);
    await lookAfter(1);
    expect(await read(id)).toMatchObject({ disclosureStatus: 'unverifiable' });
    blog.put(path, lampPost());
    await lookAfter(6);
    expect(await read(id)).toMatchObject({ disclosureStatus: 'removed', finding: 'removed' });
    expect(await eventsOf(desk.api, id)).toContain('publication.disclosure-vanished');
    blog.put(path, lampPost({ opening: said.plainly }));
    await lookAfter(23);
    expect(await read(id)).toMatchObject({ disclosureStatus: 'compliant' });
    expect((await read(id)).decisions.map((each: { to: string }) => each.to)).toEqual([
      'compliant',
      'removed',
      'unverifiable',
      'compliant',
    ]);
  });

  it('a site that is down is tried again, later each time, then given up until the next look', async () => {
    const { id, path } = await logged(503);
    await lookAfter();
    expect(await read(id)).toMatchObject({ disclosureStatus: 'pending' });
    const first = (await checksOf(id)).find(({ kind }) => kind === 'first');
    expect(first).toMatchObject({ state: 'due', tries: 1, fault: 'fetch.server-error' });
    for (const minutes of [5, 30, 120, 480]) await lookAfter(minutes / 1440);
    expect(await doneOf(id)).toMatchObject([{ fault: 'fetch.server-error', httpStatus: 503 }]);
    expect(await read(id)).toMatchObject({ disclosureStatus: 'unverifiable' });
    blog.put(path, lampPost({ opening: said.plainly }));
    await lookAfter(1);
    expect(await read(id)).toMatchObject({ disclosureStatus: 'compliant' });
  });

  it('looks now when somebody asks, once however often; a viewer can’t ask', async () => {
    const { id, path } = await logged(lampPost());
    await lookAfter();
    const at = `/api/publications/${id}/checks`;
    const [one, two] = await Promise.all([officer.post(at).expect(202), officer.post(at).expect(202)]);
    expect(one.body).toMatchObject({ kind: 'by_hand', state: 'due', askedByName: 'Omar Officer' });
    expect(two.body.id).toBe(one.body.id);
    await desk.viewer.post(at).expect(403);
    blog.put(path, lampPost({ opening: said.plainly }));
    await lookAfter();
    expect(await doneOf(id)).toMatchObject([{ kind: 'by_hand', status: 'compliant' }, { kind: 'first' }]);
    await officer.post(`/api/publications/${newId()}/checks`).expect(404);
    await officer.get(`${at}/${newId()}`).expect(404);
  });

  it('another address is looked at instead, and a review request linked later changes what is asked', async () => {
    const { id } = await logged(lampPost());
    await lookAfter();
    const { version } = await read(id);
    const url = blog.put('/moved', lampPost({ opening: said.plainly }));
    await officer.patch(`/api/publications/${id}`).send({ url, version }).expect(200);
    await lookAfter();
    expect(await read(id)).toMatchObject({ disclosureStatus: 'compliant', url });
  });
});

describe('the list of publications', () => {
  it('is filtered by status and sorted by what is worst, page by page without a gap', async () => {
    const rows: { id: string; disclosureStatus: string }[] = [];
    const sorted = listOf('publications', { sort: ['disclosureStatus', 'ASC'], range: [0, 4] });
    for (let path: string | undefined = sorted; path;) {
      const page: { body: typeof rows; headers: Record<string, string> } = await desk.viewer
        .get(path)
        .expect(200);
      rows.push(...page.body);
      path = /<(.+)>; rel="next"/.exec(page.headers['link'] ?? '')?.[1];
    }
    const [{ total }] = await desk.api.app
      .get(DataSource)
      .query(`SELECT count(*)::int AS total FROM publications`);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    const order = [
      'removed',
      'missing',
      'insufficient',
      'unverifiable',
      'pending',
      'compliant',
      'not_required',
    ];
    const ranks = rows.map(({ disclosureStatus }) => order.indexOf(disclosureStatus));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});
