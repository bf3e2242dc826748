import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { ImportDesk } from './support/import-desk.js';

let desk: ImportDesk;

beforeAll(async () => {
  desk = await ImportDesk.open();
});

afterAll(() => desk.api.stop());

beforeEach(() => desk.clear());

describe('bloggers who are known already', () => {
  it('are matched by address and site, filled where empty, never overwritten', async () => {
    await desk.brought(
      'Name,URL,Email,Country\nAna Duarte,https://pain.example,ana@pain.example,FR\n,https://rye.example,,\n',
    );
    const again = 'Name,URL,Email,Country,Language,Topics,RSS\n' +
      'A. Duarte,https://ana.example,ANA@pain.example,DE,fr,bread,\n' +
      'All Rye,http://www.rye.example/,post@rye.example,GB,,rye,https://rye.example/feed\n'; // prettier-ignore
    const id = await desk.checked(again);
    expect(await desk.rowsOf(id)).toMatchObject([
      { decision: 'match', reason: 'same-address', bloggerName: 'Ana Duarte' },
      { decision: 'match', reason: 'same-site', bloggerName: 'rye.example' },
    ]);
    await desk.run(id);
    expect(await desk.bloggers()).toMatchObject([
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
    await desk.brought('Name,URL\nAna Duarte,https://pain.example\nBruno Keller,https://bruno.example\n');
    const id = await desk.checked(
      'Name,Email\n"DUARTE, Ána",ana@elsewhere.example\nBruno Kelller,b@elsewhere.example\nCleo Roux,c@x.example\n',
    );
    expect(await desk.rowsOf(id, { open: true })).toMatchObject([
      { row: 2, decision: 'create', reason: 'like-name', possibleBloggerName: 'Ana Duarte' },
      { row: 3, decision: 'create', reason: 'like-name', possibleBloggerName: 'Bruno Keller' },
    ]);
    await desk.officer.patch(`/api/imports/${id}/rows/2`).send({ choice: 'match' }).expect(200);
    const { body } = await desk.officer
      .patch(`/api/imports/${id}/rows/3`)
      .send({ choice: 'skip' })
      .expect(200);
    expect(body.summary).toMatchObject({ create: 1, match: 1, skip: 1, possible: 0 });
    expect(
      (await desk.officer.patch(`/api/imports/${id}/rows/4`).send({ choice: 'match' }).expect(409)).body.code,
    ).toBe('import.nothing-to-choose');
    expect(await desk.run(id)).toMatchObject({ summary: { create: 1, match: 1, skip: 1 } });
    expect(await desk.bloggers()).toMatchObject([
      { name: 'Ana Duarte', addresses: ['ana@elsewhere.example valid'] },
      { name: 'Bruno Keller', addresses: null },
      { name: 'Cleo Roux' },
    ]);
  });

  it('that came in after the list was looked over are matched all the same', async () => {
    const id = await desk.checked('Name,Email\nAna Duarte,ana@pain.example\n');
    await desk.brought('Name,Email\nAna D.,ana@pain.example\n', {}, 'other.csv');
    expect(await desk.run(id)).toMatchObject({ summary: { create: 0, match: 1 } });
    expect(await desk.bloggers()).toHaveLength(1);
  });
});

describe('rows of one file', () => {
  it('with one site are one blogger; those that repeat another are left out', async () => {
    const id = await desk.brought(
      'Partner URL,Partner Category,Contact Email,Contact Name\n' +
        'https://pain.example,bread,ana@pain.example,Ana Duarte\n' +
        'https://pain.example/,flour,press@pain.example,\n' +
        'https://pain.example/,flour,press@pain.example,\n',
    );
    expect(await desk.rowsOf(id)).toMatchObject([
      { decision: 'create' },
      { decision: 'match', reason: 'same-site', ofRow: 2, bloggerName: 'Ana Duarte' },
      { decision: 'skip', reason: 'same-row', ofRow: 3 },
    ]);
    expect(await desk.bloggers()).toMatchObject([
      { topics: ['bread', 'flour'], addresses: ['ana@pain.example valid', 'press@pain.example valid'] },
    ]);
  });

  it('that are wrong are told by row and column and stay out; the others come in', async () => {
    const id = await desk.brought(
      'Name,Site,Email,Country\n' +
        '"Ana\nBcc: all@list.example",https://ana.example,ana@ana.example,FR\n' +
        '"=HYPERLINK(""https://evil.example"",""x"")",https://evil.example,,\n' +
        'Bruno,https://bruno.example,bruno(at)bruno,FR\n' +
        'Cleo,https://cleo.example,cleo@cleo.example,Atlantis\n' +
        'Dora,Lyon,https://dora.example,d@d.example,FR\n' +
        'Emil\n',
    );
    const told = (await desk.rowsOf(id)).map(({ row, decision, problems }) => [
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
    const [third] = (await desk.rowsOf(id, { decision: 'wrong' })).filter(({ row }) => row === 4);
    expect(third?.problems[0]).toMatchObject({
      value: 'bruno(at)bruno',
      message: expect.stringContaining('name@site.example'),
    });
    expect((await desk.bloggers()).map(({ name }) => name)).toEqual(['Cleo', 'Emil']);
  });
});

describe('cells as people fill them', () => {
  it('of any script, with pictures and at any length, are kept', async () => {
    const long = `${'x'.repeat(119)}🍞 and more`;
    const id = await desk.brought(
      `Name,URL,Notes,Country\n阮一峰 🍞,https://ruan.example,"${long}","${'y'.repeat(199)}🍞"\n`,
    );
    expect(await desk.bloggers()).toMatchObject([{ name: '阮一峰 🍞', notes: long }]);
    expect((await desk.rowsOf(id))[0]?.problems).toMatchObject([
      { code: 'not-a-country', value: 'y'.repeat(199) },
    ]);
  });

  it('in UTF-16, as spreadsheets write Unicode text, come in like any other', async () => {
    await desk.brought(
      iconv.encode('Nom\tSite\r\nZoé Œuf\thttps://oeuf.example\r\n', 'utf-16le', { addBOM: true }),
      {},
      'liste.txt',
    );
    expect(await desk.bloggers()).toMatchObject([{ name: 'Zoé Œuf', channels: ['https://oeuf.example/'] }]);
  });
});
