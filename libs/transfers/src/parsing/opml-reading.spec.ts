import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readOpml } from './opml-reading.js';
import { readingLimits } from './reading-limits.js';

function opml(body: string): string {
  return `<?xml version="1.0"?>\n<opml version="2.0"><head><title>Blogs</title></head><body>\n${body}\n</body></opml>`;
}

async function rowsOf(body: string): Promise<Record<string, string>[]> {
  const table = await readOpml(opml(body), readingLimits);
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.map((name, at) => [name, row.cells[at] ?? '']).filter(([, cell]) => cell !== ''),
    ),
  );
}

function fault(source: string, limits = readingLimits): Promise<unknown> {
  return readOpml(source, limits).catch((error: unknown) => error);
}

describe('a feed reader’s list', () => {
  it('gives a row for every feed, with the folders around it', async () => {
    const body = `<outline text="Food"><outline text="Bread">
      <outline type="rss" text="Pain perdu" xmlUrl="https://pain.example/feed" htmlUrl="https://pain.example/" language="fr" description="Du pain"/>
      </outline></outline>
      <outline text="All Rye" xmlUrl="https://rye.example/rss.xml"/>`;
    expect(await rowsOf(body)).toEqual([
      {
        text: 'Pain perdu',
        xmlUrl: 'https://pain.example/feed',
        htmlUrl: 'https://pain.example/',
        folder: 'Food; Bread',
        description: 'Du pain',
        language: 'fr',
      },
      { text: 'All Rye', xmlUrl: 'https://rye.example/rss.xml' },
    ]);
  });

  it('is read whatever the capitals, the type and the quotation marks', async () => {
    const body = `<OUTLINE TEXT='A' XMLURL='https://a.example/feed' type='pie'/>
      <Outline title="B" XmlUrl="https://b.example/feed" type="link"/>
      <outline
        text="C"
        xmlurl="https://c.example/feed"></outline>`;
    expect((await rowsOf(body)).map((row) => row['text'])).toEqual(['A', 'B', 'C']);
  });

  it('is read although & and quotation marks stand unescaped', async () => {
    const body = `<outline text="Food & Drink">
      <outline text="The "Best" Bread" description="In "Rye" <a href="https://x.example?a=1&b=2">he</a> takes <b>his</b> "time"" xmlUrl="https://a.example/feed?x=1&y=2" type="rss" />
      <outline text="Salt &amp; Pepper" title="x" xmlUrl="https://b.example/feed"/>
      </outline>`;
    expect(await rowsOf(body)).toEqual([
      {
        text: 'The "Best" Bread',
        description: 'In "Rye" he takes his "time"',
        xmlUrl: 'https://a.example/feed?x=1&y=2',
        folder: 'Food & Drink',
      },
      { text: 'Salt & Pepper', xmlUrl: 'https://b.example/feed', folder: 'Food & Drink' },
    ]);
  });

  it('takes the address of a feed from where old lists write it', async () => {
    const body = `<outline type="rss" text="Old" url="https://old.example/feed"/>
      <outline type="link" text="List" url="https://lists.example/all.opml"/>`;
    expect(await rowsOf(body)).toEqual([{ text: 'Old', xmlUrl: 'https://old.example/feed' }]);
  });

  it('names the line of every blog, also after one that had to be mended', async () => {
    const body = `<outline text="A "B" C"\n  xmlUrl="https://a.example/feed"/>\n<outline text="D" xmlUrl="https://d.example/feed"/>`;
    const table = await readOpml(opml(body), readingLimits);
    expect(table.rows.map((row) => row.line)).toEqual([3, 5]);
  });

  it('is read when outlines are never closed, without taking a blog for a folder', async () => {
    const body = Array.from(
      { length: 200 },
      (_, n) => `<outline text="Blog ${n}" xmlUrl="https://b${n}.example/feed">`,
    ).join('\n');
    const rows = await rowsOf(body);
    expect(rows).toHaveLength(200);
    expect(rows.every((row) => row['folder'] === undefined)).toBe(true);
  });

  it('leaves out what is commented, and follows no other list', async () => {
    const body = `<!-- <outline text="Old" xmlUrl="https://old.example/feed"/> -->
      <outline text="More" type="include" url="https://lists.example/more.opml"/>
      <outline text="New" xmlUrl="https://new.example/feed"/>`;
    expect((await rowsOf(body)).map((row) => row['text'])).toEqual(['New']);
  });

  it.each([
    ['billion laughs', '<!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'],
    ['an entity from a file', '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['a document type from elsewhere', '<!DOCTYPE opml SYSTEM "http://x.example/opml.dtd">'],
    ['a parameter entity', '<!doctype opml [ <!entity % p SYSTEM "http://x.example/p"> %p; ]>'],
  ])('with %s is refused', async (_, declaration) => {
    const source = opml('<outline text="&b;" xmlUrl="https://a.example/feed"/>').replace(
      '\n',
      `\n${declaration}`,
    );
    expect(await fault(source)).toMatchObject({ code: 'entities', details: { line: 2 } });
  });

  it('whose document type declares nothing is read', async () => {
    const source = opml('<outline text="A" xmlUrl="https://a.example/feed"/>').replace(
      '\n',
      '\n<!DOCTYPE opml>\n',
    );
    expect((await readOpml(source, readingLimits)).rows).toHaveLength(1);
  });

  it('is refused, naming the line, when it is cut off or its folders are too deep', async () => {
    expect(await fault('<opml><body>\n<outline text="A" xmlUrl="https://a.exam')).toMatchObject({
      code: 'cut-off',
      details: { line: 2 },
    });
    expect(await fault('<opml><body>\n<!-- <outline text="A"/>')).toMatchObject({
      code: 'cut-off',
      details: { line: 2 },
    });
    expect(await fault(opml('<outline text="x">\n'.repeat(60)))).toMatchObject({
      code: 'too-deep',
      details: { limit: 50, line: 53 },
    });
    expect(await fault(opml('<outline text="Folder only"/>'))).toMatchObject({ code: 'no-rows' });
  });

  it('reads a large broken list to its end', async () => {
    const line = '<outline text="A "quoted" & <b>bold</b> one" xmlUrl="https://a.example/feed" />\n';
    expect((await readOpml(opml(line.repeat(20_000)), readingLimits)).rows).toHaveLength(20_000);
  });

  it('keeps any title as it was', async () => {
    const title = fc
      .stringMatching(/^[A-Za-z0-9 &"'<>;:,.!?-]{1,30}$/)
      .filter((text) => text.trim() === text && !/<|&\w+;/.test(text));
    await fc.assert(
      fc.asyncProperty(title, async (text) => {
        const escaped = text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
        const [row] = await rowsOf(`<outline text="${escaped}" xmlUrl="https://a.example/feed"/>`);
        expect(row?.['text']).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });
});
