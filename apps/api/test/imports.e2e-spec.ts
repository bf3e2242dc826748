import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addressKey, SuppressionsService } from '@rapport/bloggers';
import { Database } from '@rapport/platform';
import { ImportRunsService } from '@rapport/transfers';
import iconv from 'iconv-lite';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type supertest from 'supertest';
import { type Person, PASSWORD, signIn, staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;
interface Row {
  row: number;
  decision: string;
  reason: string | null;
  bloggerId: string | null;
  bloggerName: string | null;
  possibleBloggerName: string | null;
  problems: { code: string; column: string | null; severity: string; message: string; value: string }[];
}

let api: TestApi;
let officer: Agent;
let officerWho: Person;
let colleague: Agent;
let manager: Agent;
let viewer: Agent;
let database: Database;

beforeAll(async () => {
  api = await startApi();
  database = api.app.get(Database);
  ({ agent: officer, who: officerWho } = await staff(api, 'officer', 'Zoé Martin'));
  ({ agent: colleague } = await staff(api, 'officer', 'Omar Diallo'));
  ({ agent: manager } = await staff(api, 'manager'));
  ({ agent: viewer } = await staff(api, 'viewer'));
});

afterAll(() => api.stop());

beforeEach(async () => {
  await database.query(`DELETE FROM bloggers`);
  await database.query(`DELETE FROM suppressions`);
});

function send(agent: Agent, content: string | Buffer, name = 'blogs.csv') {
  return agent
    .post('/api/imports')
    .attach('file', typeof content === 'string' ? Buffer.from(content) : content, name);
}

async function uploaded(content: string | Buffer, name?: string) {
  return (await send(officer, content, name).expect(201)).body;
}

/** Uploads a list, accepts its mapping and has it looked over. */
async function checked(content: string | Buffer, said: object = {}, name?: string): Promise<string> {
  const { id, mapping, version } = await uploaded(content, name);
  await officer
    .put(`/api/imports/${id}/mapping`)
    .send({ mapping, version, ...said })
    .expect(200);
  await api.app.get(ImportRunsService).checkNow(id);
  return id;
}

async function run(id: string) {
  await officer.put(`/api/imports/${id}/run`).expect(200);
  await api.app.get(ImportRunsService).runNow(id);
  return (await officer.get(`/api/imports/${id}`).expect(200)).body;
}

async function brought(content: string | Buffer, said?: object, name?: string): Promise<string> {
  const id = await checked(content, said, name);
  expect(await run(id)).toMatchObject({ state: 'done' });
  return id;
}

async function rowsOf(id: string, filter: object = {}): Promise<Row[]> {
  const range = JSON.stringify([0, 99]);
  const { body } = await officer
    .get(`/api/imports/${id}/rows`)
    .query({ filter: JSON.stringify(filter), range })
    .expect(200);
  return body;
}

async function bloggers(): Promise<Record<string, unknown>[]> {
  return database.query(
    `SELECT b.name, b.language, b.country, b.topics, b.notes, b.source, b.contact_policy AS policy, a.name AS owner,
       (SELECT array_agg(c.url || coalesce(' ' || c.feed_url, '') ORDER BY c.id) FROM channels c WHERE c.blogger_id = b.id) AS channels,
       (SELECT array_agg(p.address || ' ' || p.state ORDER BY p.id) FROM contact_points p WHERE p.blogger_id = b.id) AS addresses
     FROM bloggers b LEFT JOIN accounts a ON a.id = b.owner_id ORDER BY b.name`,
  );
}

async function everything(): Promise<string> {
  const [counts] = await database.query(
    `SELECT (SELECT count(*) FROM bloggers) AS bloggers, (SELECT count(*) FROM imports) AS imports,
       (SELECT count(*) FROM import_rows) AS rows, (SELECT count(*) FROM events) AS events`,
  );
  return JSON.stringify(counts);
}

const list = `Name;Blog;Site;RSS;E-mail;Pays;Thèmes;Suivi par;Pointure
Ana Duarte;Pain perdu;pain.example;https://pain.example/feed;ana@pain.example;France;pain, farine;Zoé Martin;39
Bruno Keller;Kellerbrot;kellerbrot.example;;bruno@kellerbrot.example;Allemagne;brot;;
`;

describe('bringing a list in', () => {
  it('reads the file and guesses what its columns mean', async () => {
    const body = await uploaded(iconv.encode(list, 'windows-1252'));
    expect(body).toMatchObject({
      state: 'mapping',
      format: 'csv',
      encoding: 'windows-1252',
      rowsTotal: 2,
      hasHeader: true,
    });
    expect(body.columns[6]).toEqual({ name: 'Thèmes', samples: ['pain, farine', 'brot'] });
    expect(body.mapping.map(({ field }: { field: string }) => field)).toEqual([
      'name',
      'blogTitle',
      'blogUrl',
      'feedUrl',
      'email',
      'country',
      'topics',
      'owner',
    ]);
  });

  it('shows what will be done and does nothing until it is told to', async () => {
    const id = await checked(list);
    expect((await officer.get(`/api/imports/${id}`).expect(200)).body).toMatchObject({
      state: 'checked',
      rowsDone: 2,
      summary: { create: 2, match: 0, wrong: 0, skip: 0, possible: 0 },
    });
    expect(await bloggers()).toEqual([]);
    expect(await rowsOf(id)).toMatchObject([
      { row: 2, decision: 'create', raw: { Name: 'Ana Duarte', Pointure: '39' } },
      { row: 3, decision: 'create' },
    ]);
  });

  it('makes bloggers with their channels, addresses, owner and where the data came from', async () => {
    const id = await brought(list, { source: 'Bread fair 2026', lawfulBasis: 'published_for_contact' });
    const [ana, bruno] = await bloggers();
    const day = api.clock.today('Europe/Paris');
    expect(ana).toEqual({
      name: 'Ana Duarte',
      language: null,
      country: 'FR',
      topics: ['pain', 'farine'],
      notes: '',
      source: `Bread fair 2026 (blogs.csv, ${day})`,
      policy: 'email_allowed',
      owner: 'Zoé Martin',
      channels: ['https://pain.example/ https://pain.example/feed'],
      addresses: ['ana@pain.example valid'],
    });
    expect(bruno).toMatchObject({ country: 'DE', owner: null });
    const [point] = await database.query(
      `SELECT lawful_basis, basis_source, found_at, preferred FROM contact_points LIMIT 1`,
    );
    const source = `Bread fair 2026 (blogs.csv, ${day})`;
    expect(point).toEqual({
      lawful_basis: 'published_for_contact',
      basis_source: source,
      found_at: source,
      preferred: true,
    });
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ decision: 'create', bloggerName: 'Ana Duarte', problems: [] });
    const shown = await officer
      .get(`/api/bloggers`)
      .query({ filter: JSON.stringify({ importId: id }) })
      .expect(200);
    expect(shown.body).toHaveLength(2);
  });

  it('tells it in each blogger’s timeline', async () => {
    const id = await brought(list);
    const events = await database.query(
      `SELECT type, data ->> 'importId' AS import FROM events WHERE data ->> 'importId' = $1`,
      [id],
    );
    expect(events).toEqual([
      { type: 'blogger.created', import: id },
      { type: 'blogger.created', import: id },
    ]);
  });

  it('takes an OPML list with unescaped characters, folders becoming topics', async () => {
    const opml = `<opml version="1.0"><body><outline text="Food & Drink">
      <outline text="The "Best" Bread" xmlUrl="https://pain.example/feed?a=1&b=2" htmlUrl="https://pain.example"/>
      <outline text="All Rye" XMLURL="https://rye.example/rss.xml"/></outline></body></opml>`;
    await brought(opml, {}, 'feeds.opml');
    expect(await bloggers()).toMatchObject([
      {
        name: 'All Rye',
        topics: ['food & drink'],
        channels: ['https://rye.example/ https://rye.example/rss.xml'],
      },
      { name: 'The "Best" Bread', topics: ['food & drink'] },
    ]);
  });

  it('can be told that the first row is no heading', async () => {
    const { id, version } = await uploaded('Pain perdu,Lyon\nAll Rye,Leeds\n');
    const mapping = [{ column: 0, field: 'blogTitle' }];
    const { body } = await officer
      .put(`/api/imports/${id}/mapping`)
      .send({ mapping, version, hasHeader: true })
      .expect(200);
    expect(body).toMatchObject({ rowsTotal: 1, hasHeader: true });
    expect(body.columns.map(({ name }: { name: string }) => name)).toEqual(['Pain perdu', 'Lyon']);
  });

  it('keeps a stale mapping and one that makes no sense out', async () => {
    const { id, version, mapping } = await uploaded(list);
    const map = (body: object) =>
      officer.put(`/api/imports/${id}/mapping`).send({ mapping, version, ...body });
    expect((await map({ version: version + 1 }).expect(409)).body.code).toBe('stale-edit');
    expect((await map({ mapping: [{ column: 99, field: 'name' }] }).expect(422)).body.code).toBe(
      'import.no-such-column',
    );
    expect((await map({ mapping: [{ column: 8, field: 'notes' }] }).expect(422)).body.code).toBe(
      'import.nothing-mapped',
    );
    const twice = [...mapping, { column: 0, field: 'notes' }];
    expect((await map({ mapping: twice }).expect(422)).body.code).toBe('import.mapped-twice');
    await map({ mapping: [{ column: 0, field: 'shoeSize' }] }).expect(422);
  });
});

describe('bloggers who are known already', () => {
  it('are matched by address and site, filled where empty, never overwritten', async () => {
    await brought(
      'Name,URL,Email,Country\nAna Duarte,https://pain.example,ana@pain.example,FR\n,https://rye.example,,\n',
    );
    const again = 'Name,URL,Email,Country,Language,Topics,RSS\n' +
      'A. Duarte,https://ana.example,ANA@pain.example,DE,fr,bread,\n' +
      'All Rye,http://www.rye.example/,post@rye.example,GB,,rye,https://rye.example/feed\n'; // prettier-ignore
    const id = await checked(again);
    expect(await rowsOf(id)).toMatchObject([
      { decision: 'match', reason: 'same-address', bloggerName: 'Ana Duarte' },
      { decision: 'match', reason: 'same-site', bloggerName: 'rye.example' },
    ]);
    await run(id);
    expect(await bloggers()).toMatchObject([
      {
        name: 'Ana Duarte',
        country: 'FR',
        language: 'fr',
        topics: ['bread'],
        channels: ['https://pain.example/', 'https://ana.example/'],
        addresses: ['ana@pain.example valid'],
      },
      {
        name: 'rye.example',
        country: 'GB',
        channels: ['https://rye.example/ https://rye.example/feed'],
        addresses: ['post@rye.example valid'],
      },
    ]);
  });

  it('of a like name are shown for a person to judge, and created unless they say otherwise', async () => {
    await brought('Name,URL\nAna Duarte,https://pain.example\nBruno Keller,https://bruno.example\n');
    const id = await checked(
      'Name,Email\n"DUARTE, Ána",ana@elsewhere.example\nBruno Kelller,b@elsewhere.example\nCleo Roux,c@x.example\n',
    );
    expect(await rowsOf(id, { open: true })).toMatchObject([
      { row: 2, decision: 'create', reason: 'like-name', possibleBloggerName: 'Ana Duarte' },
      { row: 3, decision: 'create', reason: 'like-name', possibleBloggerName: 'Bruno Keller' },
    ]);
    await officer.patch(`/api/imports/${id}/rows/2`).send({ choice: 'match' }).expect(200);
    const { body } = await officer.patch(`/api/imports/${id}/rows/3`).send({ choice: 'skip' }).expect(200);
    expect(body.summary).toMatchObject({ create: 1, match: 1, skip: 1, possible: 0 });
    expect(
      (await officer.patch(`/api/imports/${id}/rows/4`).send({ choice: 'match' }).expect(409)).body.code,
    ).toBe('import.nothing-to-choose');
    expect(await run(id)).toMatchObject({ summary: { create: 1, match: 1, skip: 1 } });
    expect(await bloggers()).toMatchObject([
      { name: 'Ana Duarte', addresses: ['ana@elsewhere.example valid'] },
      { name: 'Bruno Keller', addresses: null },
      { name: 'Cleo Roux' },
    ]);
  });

  it('that came in after the list was looked over are matched all the same', async () => {
    const id = await checked('Name,Email\nAna Duarte,ana@pain.example\n');
    await brought('Name,Email\nAna D.,ana@pain.example\n', {}, 'other.csv');
    expect(await run(id)).toMatchObject({ summary: { create: 0, match: 1 } });
    expect(await bloggers()).toHaveLength(1);
  });
});

describe('rows of one file', () => {
  it('with one site are one blogger; those that repeat another are left out', async () => {
    const id = await brought(
      'Partner URL,Partner Category,Contact Email,Contact Name\n' +
        'https://pain.example,bread,ana@pain.example,Ana Duarte\n' +
        'https://pain.example/,flour,press@pain.example,\n' +
        'https://pain.example/,flour,press@pain.example,\n',
    );
    expect(await rowsOf(id)).toMatchObject([
      { decision: 'create' },
      { decision: 'match', reason: 'same-site', ofRow: 2, bloggerName: 'Ana Duarte' },
      { decision: 'skip', reason: 'same-row', ofRow: 3 },
    ]);
    expect(await bloggers()).toMatchObject([
      { topics: ['bread', 'flour'], addresses: ['ana@pain.example valid', 'press@pain.example valid'] },
    ]);
  });

  it('that are wrong are told by row and column and stay out; the others come in', async () => {
    const id = await brought(
      'Name,Site,Email,Country\n' +
        '"Ana\nBcc: all@list.example",https://ana.example,ana@ana.example,FR\n' +
        '"=HYPERLINK(""https://evil.example"",""x"")",https://evil.example,,\n' +
        'Bruno,https://bruno.example,bruno(at)bruno,FR\n' +
        'Cleo,https://cleo.example,cleo@cleo.example,Atlantis\n' +
        'Dora,Lyon,https://dora.example,d@d.example,FR\n' +
        'Emil\n',
    );
    const told = (await rowsOf(id)).map(({ row, decision, problems }) => [
      row,
      decision,
      ...problems.map(({ severity, code, column }) => `${severity} ${code} ${column ?? ''}`.trim()),
    ]);
    expect(told).toEqual([
      [2, 'wrong', 'error control-character Name'],
      [3, 'wrong', 'error formula Name'],
      [4, 'wrong', 'error not-an-address Email'],
      [5, 'create', 'notice not-a-country Country'],
      [
        6,
        'wrong',
        'error too-many-cells',
        'error not-a-web-address Site',
        'error not-an-address Email',
        'notice not-a-country Country',
      ],
      [7, 'create', 'notice too-few-cells'],
    ]);
    const [third] = (await rowsOf(id, { decision: 'wrong' })).filter(({ row }) => row === 4);
    expect(third?.problems[0]).toMatchObject({
      value: 'bruno(at)bruno',
      message: expect.stringContaining('name@site.example'),
    });
    expect((await bloggers()).map(({ name }) => name)).toEqual(['Cleo', 'Emil']);
  });
});

describe('cells as people fill them', () => {
  it('of any script, with pictures and at any length, are kept', async () => {
    const long = `${'x'.repeat(119)}🍞 and more`;
    const id = await brought(
      `Name,URL,Notes,Country\n阮一峰 🍞,https://ruan.example,"${long}","${'y'.repeat(199)}🍞"\n`,
    );
    expect(await bloggers()).toMatchObject([{ name: '阮一峰 🍞', notes: long }]);
    expect((await rowsOf(id))[0]?.problems).toMatchObject([
      { code: 'not-a-country', value: 'y'.repeat(199) },
    ]);
  });

  it('in UTF-16, as spreadsheets write Unicode text, come in like any other', async () => {
    await brought(
      iconv.encode('Nom\tSite\r\nZoé Œuf\thttps://oeuf.example\r\n', 'utf-16le', { addBOM: true }),
      {},
      'liste.txt',
    );
    expect(await bloggers()).toMatchObject([{ name: 'Zoé Œuf', channels: ['https://oeuf.example/'] }]);
  });
});

describe('wishes not to be written to', () => {
  it('come in with the list, on the person and on the address', async () => {
    await brought(
      'firstname,lastname,email,doNotEmail,Do not contact\nAna,Duarte,ana@pain.example,1,\nBruno,Keller,b@brot.example,,yes\n',
    );
    expect(await bloggers()).toMatchObject([
      { name: 'Ana Duarte', policy: 'email_allowed', addresses: ['ana@pain.example opted_out'] },
      { name: 'Bruno Keller', policy: 'do_not_contact', addresses: ['b@brot.example valid'] },
    ]);
    const key = addressKey('email', 'ana@pain.example')!;
    expect(await api.app.get(SuppressionsService).among([key])).toEqual(new Set([key]));
  });

  it('are never loosened by a list, even for somebody who was forgotten', async () => {
    await brought('Name,Email,Opt out,DNC\nAna Duarte,ana@pain.example,yes,yes\n');
    await brought('Name,Email,Opt out,DNC\nAna Duarte,ana@pain.example,no,no\n', {}, 'again.csv');
    expect(await bloggers()).toMatchObject([
      { policy: 'do_not_contact', addresses: ['ana@pain.example opted_out'] },
    ]);
    await database.query(`DELETE FROM bloggers`);
    const id = await brought('Name,Email,Opt out\nAna Duarte,ana@pain.example,no\n', {}, 'once-more.csv');
    expect(await bloggers()).toMatchObject([{ addresses: ['ana@pain.example opted_out'] }]);
    expect((await rowsOf(id))[0]?.problems).toMatchObject([
      { severity: 'notice', code: 'address-opted-out' },
    ]);
  });

  it('reach somebody who is known already', async () => {
    await brought('Name,Email\nAna Duarte,ana@pain.example\n');
    await brought(
      'Email,Unsubscribed,Do not contact\nana@pain.example,yes,asked by phone\n',
      {},
      'wishes.csv',
    );
    expect(await bloggers()).toMatchObject([
      { policy: 'do_not_contact', addresses: ['ana@pain.example opted_out'] },
    ]);
    const events = await database.query(
      `SELECT type FROM events WHERE data ->> 'reason' = 'wishes.csv' ORDER BY id`,
    );
    expect(events).toEqual([{ type: 'do-not-contact.set' }, { type: 'contact-point.opted-out' }]);
  });
});

describe('undoing', () => {
  it('removes what the list made and leaves what was used since, saying why', async () => {
    const id = await brought(list);
    const [ana] = (await rowsOf(id)).filter(({ bloggerName }) => bloggerName === 'Ana Duarte');
    await officer.post(`/api/bloggers/${ana!.bloggerId}/notes`).send({ body: 'Met at the fair' }).expect(201);
    const { body } = await officer.delete(`/api/imports/${id}`).expect(200);
    expect(body).toEqual({
      outcome: 'undone',
      undone: {
        removed: 1,
        left: [{ bloggerId: ana!.bloggerId, name: 'Ana Duarte', reason: 'changed-since' }],
      },
    });
    expect((await bloggers()).map(({ name }) => name)).toEqual(['Ana Duarte']);
    expect((await officer.get(`/api/imports/${id}`).expect(200)).body.state).toBe('undone');
    expect((await officer.delete(`/api/imports/${id}`).expect(409)).body.code).toBe('import.not-now');
  });

  it('takes back what was added to known bloggers, but not a wish', async () => {
    await brought('Name,URL,Email\nAna Duarte,https://pain.example,ana@pain.example\n');
    const before = await bloggers();
    const id = await brought(
      'URL,Email,Language,Topics,RSS,Notes,Instagram\nhttps://pain.example,ana2@pain.example,fr,bread,https://pain.example/feed,Likes rye,@ana\n',
      {},
      'more.csv',
    );
    expect(await bloggers()).toMatchObject([{ language: 'fr', topics: ['bread'], notes: 'Likes rye' }]);
    await officer.delete(`/api/imports/${id}`).expect(200);
    expect(await bloggers()).toEqual(before);
    const wish = await brought('Email,DNC\nana@pain.example,yes\n', {}, 'wish.csv');
    const { body } = await officer.delete(`/api/imports/${wish}`).expect(200);
    expect(body.undone).toMatchObject({ removed: 0, left: [{ name: 'Ana Duarte', reason: 'wish-kept' }] });
    expect(await bloggers()).toMatchObject([{ policy: 'do_not_contact' }]);
  });

  it('discards a list that was not brought in', async () => {
    const id = await checked(list);
    expect((await officer.delete(`/api/imports/${id}`).expect(200)).body).toEqual({
      outcome: 'discarded',
      undone: null,
    });
    await officer.get(`/api/imports/${id}`).expect(404);
  });
});

describe('who may', () => {
  it('viewers see no imports, colleagues see but do not touch, managers may', async () => {
    await viewer.get('/api/imports').expect(403);
    await send(viewer, list).expect(403);
    const id = await checked(list);
    await colleague.get(`/api/imports/${id}`).expect(200);
    expect((await colleague.put(`/api/imports/${id}/run`).expect(403)).body.code).toBe('import.not-yours');
    await colleague.delete(`/api/imports/${id}`).expect(403);
    await manager.put(`/api/imports/${id}/run`).expect(200);
    await api.app.get(ImportRunsService).runNow(id);
  });

  it('imports are listed, the latest first', async () => {
    const first = await uploaded(list);
    const second = await uploaded(list, 'second.csv');
    const { body, headers } = await officer.get('/api/imports').query({ range: '[0,1]' }).expect(200);
    expect(body.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
    expect(headers['content-range']).toMatch(/^imports 0-1\/\d+$/);
    expect(body[0]).not.toHaveProperty('content');
  });

  it('nothing is changed while an import is at work, or run before it was looked over', async () => {
    const { id, mapping, version } = await uploaded(list);
    expect((await officer.put(`/api/imports/${id}/run`).expect(409)).body).toMatchObject({
      code: 'import.not-now',
      allowed: ['map', 'discard'],
    });
    await officer.put(`/api/imports/${id}/mapping`).send({ mapping, version }).expect(200);
    await officer.delete(`/api/imports/${id}`).expect(409);
    await api.app.get(ImportRunsService).checkNow(id);
  });

  it('a list without a row that can be brought in is not run', async () => {
    const id = await checked('Name,Email\n=1+1,x\n');
    expect((await officer.put(`/api/imports/${id}/run`).expect(422)).body.code).toBe(
      'import.nothing-to-import',
    );
  });
});

describe('files that are no lists', () => {
  const laughs =
    '<!DOCTYPE o [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><opml><body><outline text="&b;" xmlUrl="https://x.example/feed"/></body></opml>';
  it.each([
    [
      'with a quotation mark left open',
      'Name,URL\nAna,https://x.example\n"Bruno,https://y.example\n',
      'import.file-unclosed-quote',
      'line 3',
    ],
    ['with XML entities', laughs, 'import.file-entities', 'Line 1'],
    ['cut off', '<opml><body><outline text="A" xmlUrl="https://x.exa', 'import.file-cut-off', 'line 1'],
    ['empty', '', 'import.file-empty', 'empty'],
    ['of no rows', 'Name,URL\n', 'import.file-no-rows', 'no rows'],
    ['a web page', '<!doctype html><html><body>404</body></html>', 'import.file-not-a-list', 'web page'],
    ['a feed', '<rss version="2.0"><channel/></rss>', 'import.file-not-a-list', 'feed'],
    ['a spreadsheet', Buffer.from('504b030414000600', 'hex'), 'import.file-spreadsheet', 'Save it as CSV'],
    [
      'binary',
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)),
      'import.file-not-text',
      'not a text file',
    ],
  ])('%s is refused with a sentence, and nothing is changed', async (_, content, code, words) => {
    const before = await everything();
    const { body, headers } = await send(officer, content).expect(422);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.code).toBe(code);
    expect(body.detail).toContain(words);
    expect(await everything()).toBe(before);
  });

  it('a request without a file is refused', async () => {
    expect((await officer.post('/api/imports').send({}).expect(422)).body.code).toBe('import.no-file');
    expect((await officer.post('/api/imports').field('name', 'x').expect(422)).body.code).toBe(
      'import.no-file',
    );
  });

  it('100 MB are refused, whether announced or not, without being held in memory', async () => {
    const before = await everything();
    const memory = process.memoryUsage().rss;
    for (const announced of [true, false]) {
      const answer = await sendLarge(100 * 1024 * 1024, announced);
      expect(answer.status).toBe(413);
      expect(JSON.parse(answer.body)).toMatchObject({
        code: 'import.file-too-large',
        detail: expect.stringContaining('20 MB'),
      });
    }
    expect(process.memoryUsage().rss - memory).toBeLessThan(90 * 1024 * 1024);
    expect(await everything()).toBe(before);
  });
});

describe('work that is interrupted', () => {
  it('is done from the start by the sweep, once', async () => {
    const id = await checked(list);
    await officer.put(`/api/imports/${id}/run`).expect(200);
    const runs = api.app.get(ImportRunsService);
    await Promise.all([runs.resumeLeftBehind(), runs.runNow(id)]);
    await runs.resumeLeftBehind();
    expect((await officer.get(`/api/imports/${id}`)).body).toMatchObject({
      state: 'done',
      summary: { create: 2 },
    });
    expect(await bloggers()).toHaveLength(2);
  });

  it('of two lists with the same people at the same time makes each person once', async () => {
    const ids = [await checked(list), await checked(list, {}, 'twin.csv')];
    for (const id of ids) await officer.put(`/api/imports/${id}/run`).expect(200);
    await Promise.all(ids.map((id) => api.app.get(ImportRunsService).runNow(id)));
    const summaries = await Promise.all(
      ids.map(async (id) => (await officer.get(`/api/imports/${id}`)).body),
    );
    expect(summaries.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(summaries.reduce((all, { summary }) => all + summary.create, 0)).toBe(2);
    expect(await bloggers()).toHaveLength(2);
  });

  it('changes nothing when it fails, and says so', async () => {
    const id = await checked(list);
    await officer.put(`/api/imports/${id}/run`).expect(200);
    await database.query(
      `ALTER TABLE contact_points ADD CONSTRAINT refuses CHECK (address <> 'bruno@kellerbrot.example') NOT VALID`,
    );
    await api.app.get(ImportRunsService).runNow(id);
    await database.query(`ALTER TABLE contact_points DROP CONSTRAINT refuses`);
    const { body } = await officer.get(`/api/imports/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'failed', error: { code: 'import.unexpected' } });
    expect(await bloggers()).toEqual([]);
    const { version, mapping } = body;
    await officer.put(`/api/imports/${id}/mapping`).send({ mapping, version }).expect(200);
    await api.app.get(ImportRunsService).checkNow(id);
    expect(await run(id)).toMatchObject({ state: 'done', error: null });
  });

  it('brings 10,000 rows in within some seconds, and takes them out again', async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, n) =>
        `Person ${n} Nom${n * 7},Blog ${n},https://b${n}.example,https://b${n}.example/feed,p${n}@b${n}.example,FR,topic ${n % 50}`,
    );
    const started = performance.now();
    const id = await brought(
      `Name,Blog,URL,RSS,Email,Country,Topics\n${lines.join('\n')}\n`,
      {},
      'large.csv',
    );
    expect(performance.now() - started).toBeLessThan(60_000);
    const [{ count } = { count: 0 }] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM bloggers`,
    );
    expect(count).toBe(10_000);
    const { body } = await officer.delete(`/api/imports/${id}`).expect(200);
    expect(body.undone).toEqual({ removed: 10_000, left: [] });
  }, 150_000);
});

/** A multipart upload of so many bytes, streamed; read to the answer even where the server stops listening. */
async function sendLarge(bytes: number, announced: boolean): Promise<{ status: number; body: string }> {
  const agent = await signIn(api, officerWho);
  const session = await agent
    .post('/api/session')
    .send({ email: officerWho.email, password: PASSWORD })
    .expect(204);
  const cookie = String(session.headers['set-cookie']).split(';')[0]!;
  const head =
    '--x\r\ncontent-disposition: form-data; name="file"; filename="big.csv"\r\ncontent-type: text/csv\r\n\r\nName,URL\n';
  const tail = '\r\n--x--\r\n';
  const { port } = api.server.address() as AddressInfo;
  const length = announced ? { 'content-length': head.length + bytes + tail.length } : {};
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=x', ...length };
    const request = httpRequest({ port, method: 'POST', path: '/api/imports', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        request.destroy();
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
    request.on('error', (error) => (request.destroyed ? undefined : reject(error)));
    request.write(head);
    const chunk = Buffer.alloc(1024 * 1024, 'Ana,https://x.example\n');
    let left = bytes / chunk.length;
    const more = () => {
      while (left > 0 && !request.destroyed) {
        left -= 1;
        if (!request.write(chunk)) return void request.once('drain', more);
      }
      if (!request.destroyed) request.end(tail);
    };
    more();
  });
}
