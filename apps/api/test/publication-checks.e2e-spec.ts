import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { type Answer, lampPost, said } from './support/checked-blog.js';
import { type CheckingDesk, openCheckingDesk } from './support/checking-desk.js';
import { eventsOf, ground } from './support/records.js';

let desk: CheckingDesk;
beforeAll(async () => {
  desk = await openCheckingDesk();
});
afterAll(() => desk.stop());

let posts = 0;

describe('the first look', () => {
  it.each([
    ['compliant', { opening: said.plainly }, []],
    ['insufficient', { opening: said.vaguely }, ['vague_words']],
    ['missing', {}, ['nothing_said']],
    ['missing', { opening: said.denied }, ['denied']],
  ] as const)('finds %s where it says %j', async (status, words, reasons) => {
    const { id } = await desk.logged(lampPost(words));
    await desk.lookAfter();
    const publication = await desk.read(id);
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
    const { id, url } = await desk.logged(lampPost({ ending: said.plainly }));
    await desk.lookAfter();
    const [check] = await desk.doneOf(id);
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
    const { id } = await desk.logged(lampPost());
    await desk.lookAfter();
    expect((await desk.checksOf(id)).map(({ kind, state }) => [kind, state])).toEqual([
      ['day_90', 'due'],
      ['day_30', 'due'],
      ['day_7', 'due'],
      ['day_1', 'due'],
      ['first', 'done'],
    ]);
    for (const agent of desk.blog.agents) expect(agent).toMatch(/Rapport\/.+\+http/);
  });

  it('takes a title as text, whatever stands in it, and letters that PostgreSQL refuses', async () => {
    const title = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; a lamp<img src=x onerror=alert(1)>';
    const { id } = await desk.logged(lampPost({ title, opening: `${said.plainly} &#0; \0` }));
    await desk.lookAfter();
    expect(await desk.read(id)).toMatchObject({ disclosureStatus: 'compliant' });
    expect((await desk.read(id)).title).toBe(
      '<script>alert(1)</script> & a lamp<img src=x onerror=alert(1)>',
    );
  });

  it('without a known tie takes what the page says of one, and leaves it pending where it says nothing', async () => {
    const on = await ground(desk.api);
    const log = async (words: object) => {
      posts += 1;
      const url = desk.blog.put(`/untold-${posts}`, lampPost(words));
      const body = { bloggerId: on.bloggerId, url, publishedOn: '2026-11-22' };
      return (await desk.officer.post('/api/publications').send(body).expect(201)).body.id;
    };
    const [silent, open] = [await log({}), await log({ opening: said.plainly })];
    await desk.lookAfter();
    await desk.lookAfter();
    expect(await desk.read(silent)).toMatchObject({ disclosureStatus: 'pending', finding: 'pending' });
    expect(await desk.read(open)).toMatchObject({ disclosureStatus: 'compliant' });
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
  ] as [string, Answer, string][])('%s', async (_what, answer, fault) => {
    const { id } = await desk.logged(answer);
    await desk.lookAfter();
    expect(await desk.read(id)).toMatchObject({ disclosureStatus: 'unverifiable', findingReasons: [fault] });
    expect(await desk.doneOf(id)).toMatchObject([{ status: 'unverifiable', fault }]);
  });

  it('a page of 100,000 nested tags, and one with nothing on it', async () => {
    const nested = await desk.logged('<div>'.repeat(100_000) + 'deep');
    await desk.lookAfter();
    const empty = await desk.logged('<html><body></body></html>');
    await desk.lookAfter();
    expect(await desk.read(nested.id)).toMatchObject({
      disclosureStatus: 'unverifiable',
      findingReasons: ['too_deep'],
    });
    expect(await desk.read(empty.id)).toMatchObject({ disclosureStatus: 'unverifiable' });
  });

  it('a network page is not even asked for', async () => {
    const { bloggerId } = await ground(desk.api);
    const url = `https://www.instagram.com/p/${newId()}`;
    const log = { bloggerId, url, publishedOn: '2026-11-22' };
    const { body } = await desk.officer.post('/api/publications').send(log).expect(201);
    await desk.lookAfter();
    expect(await desk.read(body.id)).toMatchObject({
      disclosureStatus: 'unverifiable',
      findingReasons: ['network-page'],
    });
  });
});
