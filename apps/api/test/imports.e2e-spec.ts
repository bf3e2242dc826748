import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ImportRunsService } from '@rapport/transfers';
import iconv from 'iconv-lite';
import { ImportDesk, LIST } from './support/import-desk.js';

let desk: ImportDesk;

beforeAll(async () => {
  desk = await ImportDesk.open();
});

afterAll(() => desk.api.stop());

beforeEach(() => desk.clear());

describe('bringing a list in', () => {
  it('reads the file and guesses what its columns mean', async () => {
    const body = await desk.uploaded(iconv.encode(LIST, 'windows-1252'));
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
    const id = await desk.checked(LIST);
    expect((await desk.officer.get(`/api/imports/${id}`).expect(200)).body).toMatchObject({
      state: 'checked',
      rowsDone: 2,
      summary: { create: 2, match: 0, wrong: 0, skip: 0, possible: 0 },
    });
    expect(await desk.bloggers()).toEqual([]);
    expect(await desk.rowsOf(id)).toMatchObject([
      { row: 2, decision: 'create', raw: { Name: 'Ana Duarte', Pointure: '39' } },
      { row: 3, decision: 'create' },
    ]);
  });

  it('lets them be found by name, blog and address, and by what a later list adds to them', async () => {
    const found = async (q: string) => {
      const answer = await desk.officer.get('/api/bloggers').query({ filter: JSON.stringify({ q }) });
      return answer.body.map(({ name }: { name: string }) => name);
    };
    await desk.brought(LIST);
    await desk.brought(
      'Name,URL,Email\nAna Duarte,https://pain.example,mie@croute.example\n',
      {},
      'more.csv',
    );
    for (const word of ['duarte', 'perdu', 'croute']) expect(await found(word)).toEqual(['Ana Duarte']);
    expect(await found('kellerbrot')).toEqual(['Bruno Keller']);
  });

  it('makes bloggers with their channels, addresses, owner and where the data came from', async () => {
    const id = await desk.brought(LIST, { source: 'Bread fair 2026', lawfulBasis: 'published_for_contact' });
    const [ana, bruno] = await desk.bloggers();
    const day = desk.api.clock.today('Europe/Paris');
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
    const [point] = await desk.database.query(
      `SELECT lawful_basis, basis_source, found_at, preferred FROM contact_points LIMIT 1`,
    );
    const source = `Bread fair 2026 (blogs.csv, ${day})`;
    expect(point).toEqual({
      lawful_basis: 'published_for_contact',
      basis_source: source,
      found_at: source,
      preferred: true,
    });
    const [row] = await desk.rowsOf(id);
    expect(row).toMatchObject({ decision: 'create', bloggerName: 'Ana Duarte', problems: [] });
    const shown = await desk.officer
      .get(`/api/bloggers`)
      .query({ filter: JSON.stringify({ importId: id }) })
      .expect(200);
    expect(shown.body).toHaveLength(2);
  });

  it('tells it in each blogger’s timeline', async () => {
    const id = await desk.brought(LIST);
    const events = await desk.database.query(
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
    await desk.brought(opml, {}, 'feeds.opml');
    expect(await desk.bloggers()).toMatchObject([
      {
        name: 'All Rye',
        topics: ['food & drink'],
        channels: ['https://rye.example/ https://rye.example/rss.xml'],
      },
      { name: 'The "Best" Bread', topics: ['food & drink'] },
    ]);
  });

  it('can be told that the first row is no heading', async () => {
    const { id, version } = await desk.uploaded('Pain perdu,Lyon\nAll Rye,Leeds\n');
    const mapping = [{ column: 0, field: 'blogTitle' }];
    const { body } = await desk.officer
      .put(`/api/imports/${id}/mapping`)
      .send({ mapping, version, hasHeader: true })
      .expect(200);
    expect(body).toMatchObject({ rowsTotal: 1, hasHeader: true });
    expect(body.columns.map(({ name }: { name: string }) => name)).toEqual(['Pain perdu', 'Lyon']);
  });

  it('keeps a stale mapping and one that makes no sense out', async () => {
    const { id, version, mapping } = await desk.uploaded(LIST);
    const map = (body: object) =>
      desk.officer.put(`/api/imports/${id}/mapping`).send({ mapping, version, ...body });
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

describe('who may', () => {
  it('viewers see no imports, colleagues see but do not touch, managers may', async () => {
    await desk.viewer.get('/api/imports').expect(403);
    await desk.send(desk.viewer, LIST).expect(403);
    const id = await desk.checked(LIST);
    await desk.colleague.get(`/api/imports/${id}`).expect(200);
    expect((await desk.colleague.put(`/api/imports/${id}/run`).expect(403)).body.code).toBe(
      'import.not-yours',
    );
    await desk.colleague.delete(`/api/imports/${id}`).expect(403);
    await desk.manager.put(`/api/imports/${id}/run`).expect(200);
    await desk.api.app.get(ImportRunsService).runNow(id);
  });

  it('imports are listed, the latest first', async () => {
    const first = await desk.uploaded(LIST);
    const second = await desk.uploaded(LIST, 'second.csv');
    const { body, headers } = await desk.officer.get('/api/imports').query({ range: '[0,1]' }).expect(200);
    expect(body.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
    expect(headers['content-range']).toMatch(/^imports 0-1\/\d+$/);
    expect(body[0]).not.toHaveProperty('content');
  });

  it('nothing is changed while an import is at work, or run before it was looked over', async () => {
    const { id, mapping, version } = await desk.uploaded(LIST);
    expect((await desk.officer.put(`/api/imports/${id}/run`).expect(409)).body).toMatchObject({
      code: 'import.not-now',
      allowed: ['map', 'discard'],
    });
    await desk.officer.put(`/api/imports/${id}/mapping`).send({ mapping, version }).expect(200);
    await desk.officer.delete(`/api/imports/${id}`).expect(409);
    await desk.api.app.get(ImportRunsService).checkNow(id);
  });

  it('a list without a row that can be brought in is not run', async () => {
    const id = await desk.checked('Name,Email\n=1+1,x\n');
    expect((await desk.officer.put(`/api/imports/${id}/run`).expect(422)).body.code).toBe(
      'import.nothing-to-import',
    );
  });
});
