import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readCsv } from './csv-reading.js';
import { readingLimits } from './reading-limits.js';

async function cellsOf(text: string): Promise<string[][]> {
  const table = await readCsv(text, readingLimits);
  return table.rows.map((row) => row.cells);
}

function fault(text: string, limits = readingLimits): Promise<unknown> {
  return readCsv(text, limits).catch((error: unknown) => error);
}

describe('a list of rows', () => {
  it.each([
    ['commas', 'Name,URL\nAna,https://x.example\n'],
    ['semicolons', 'Name;URL\nAna;https://x.example\n'],
    ['tabs', 'Name\tURL\nAna\thttps://x.example\n'],
    ['bars', 'Name|URL\nAna|https://x.example\n'],
    ['Excel’s own declaration', 'sep=;\r\nName;URL\r\nAna;https://x.example\r\n'],
    ['old Mac line ends', 'Name,URL\rAna,https://x.example\r'],
    ['blanks around cells', 'Name , URL\n Ana , https://x.example \n'],
    ['quotation marks after a blank', 'Name, URL\n "Ana", "https://x.example"\n'],
    ['blank lines', '\nName,URL\n\n\nAna,https://x.example\n,\n'],
  ])('is read with %s', async (_, text) => {
    const table = await readCsv(text, readingLimits);
    expect(table).toMatchObject({ columns: ['Name', 'URL'], hasHeader: true });
    expect(table.rows.map((row) => row.cells)).toEqual([['Ana', 'https://x.example']]);
  });

  it('prefers the separator that cuts evenly, not the one that is frequent', async () => {
    const text = 'Nom;Thèmes\nAna;pain, farine, levain\nBea;jardin, fleurs, abeilles\n';
    expect(await cellsOf(text)).toEqual([
      ['Ana', 'pain, farine, levain'],
      ['Bea', 'jardin, fleurs, abeilles'],
    ]);
  });

  it('of one column is read too', async () => {
    expect(await cellsOf('https://x.example\nhttps://y.example\n')).toEqual([
      ['https://x.example'],
      ['https://y.example'],
    ]);
  });

  it('passes over a title that stands above the headings', async () => {
    const text =
      'Bread bloggers 2026,,\nkept by Chloé,,\n\nName,Blog,Email\nAna,https://x.example,ana@x.example\n';
    const table = await readCsv(text, readingLimits);
    expect(table).toMatchObject({ columns: ['Name', 'Blog', 'Email'], hasHeader: true });
    expect(await readCsv(text, readingLimits, true)).toEqual(table);
    expect((await readCsv(text, readingLimits, false)).rows).toHaveLength(4);
    expect(table.rows).toMatchObject([{ number: 5, cells: ['Ana', 'https://x.example', 'ana@x.example'] }]);
  });

  it('keeps line breaks and marks inside quoted cells', async () => {
    expect(await cellsOf('Name,Notes\nAna,"likes ""rye""\nand, spelt"\n')).toEqual([
      ['Ana', 'likes "rye"\nand, spelt'],
    ]);
  });

  it('lets pass quotation marks inside a cell that is not quoted', async () => {
    expect(await cellsOf('Name,City\nJo "the bread" Doe,Lyon\n"Bea, B.",Nantes\n')).toEqual([
      ['Jo "the bread" Doe', 'Lyon'],
      ['Bea, B.', 'Nantes'],
    ]);
  });

  it('counts rows as a spreadsheet and lines as an editor', async () => {
    const table = await readCsv('Name,Notes\nAna,"one\ntwo"\n\nBea,x\n', readingLimits);
    expect(table.rows.map(({ number, line }) => [number, line])).toEqual([
      [2, 2],
      [4, 5],
    ]);
  });

  it('keeps rows that are too long or too short for their own verdict', async () => {
    expect(await cellsOf('Name,URL\nDuarte, Ana, https://x.example\nBea\n')).toEqual([
      ['Duarte', 'Ana', 'https://x.example'],
      ['Bea'],
    ]);
  });

  it.each([
    ['at the end', 'Name,URL\nAna,https://x.example\n\n"Bea,https://y.example\nCleo,https://z.example\n', 4],
    ['before another quoted cell', 'Name,URL\n"Ana,https://x.example\nBea,"https://y.example"\n', 2],
    ['where cells hold marks too', 'Name,URL\nJo "J" Doe,x\nAna,"https://x.example\nBea "B",y\nC,"z"\n', 3],
  ])('with a quotation mark left open %s is refused, naming the line', async (_, text, line) => {
    expect(await fault(text)).toMatchObject({ code: 'unclosed-quote', details: { line } });
  });

  it('that is all quoted up to an open mark far away is refused before it fills memory', async () => {
    const text = `Name,URL\n"Ana,${'x,y\n'.repeat(400_000)}`;
    expect(await fault(text)).toMatchObject({ code: 'row-too-long', details: { line: 2 } });
  });

  it('without rows, with too many rows or columns is refused', async () => {
    expect(await fault('Name,URL\n')).toMatchObject({ code: 'no-rows' });
    expect(await fault('Name,URL\na,b\nc,d\n', { ...readingLimits, rows: 1 })).toMatchObject({
      code: 'too-many-rows',
    });
    expect(await fault('Name,URL,Email\na,b,c\n', { ...readingLimits, columns: 2 })).toMatchObject({
      code: 'too-many-columns',
    });
  });

  it('that a spreadsheet wrote comes back as it was', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => `x${text.replace(/[\s\p{Cc}]/gu, '_')}x`);
    const row = fc.tuple(cell, cell, cell);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        async (rows, delimiter) => {
          const text = stringify([['Name', 'Blog', 'Email'], ...rows], { delimiter, quoted: true });
          expect(await cellsOf(text)).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});
