import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileFault } from './file-fault.js';
import { readList } from './list-reading.js';
import { readingLimits } from './reading-limits.js';

function read(text: string) {
  return readList(Buffer.from(text));
}

describe('a file', () => {
  it('is told by its content, not its name', async () => {
    expect(
      (await read('<opml><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>')).table
        .format,
    ).toBe('opml');
    expect((await read('Name,URL\nAna,https://x.example')).table.format).toBe('csv');
    expect(
      (await read('# Blogs\n- [A](https://a.example)\n- [B](https://b.example)\n- [C](https://c.example)'))
        .table.format,
    ).toBe('links');
  });

  it('of links gives each with the heading above it', async () => {
    const text =
      '# List\n## Bread\n- [Ana](https://a.example) - all rye\n* **[Bea](https://b.example)**\n## Salt\n1. [Cleo](https://c.example)\n- no link';
    const { table } = await read(text);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Ana', 'https://a.example', 'all rye', 'Bread'],
      ['Bea', 'https://b.example', '', 'Bread'],
      ['Cleo', 'https://c.example', '', 'Salt'],
    ]);
    expect(table.rows.map((row) => row.line)).toEqual([3, 4, 6]);
  });

  it('of links may be a table, or bare addresses', async () => {
    const rows =
      '| Blog | About |\n|---|---|\n| [Ana](https://a.example) | rye |\n| [Bea](https://b.example) | salt |\n| new | [Cleo](https://c.example) |';
    expect((await read(rows)).table.rows.map((row) => row.cells.slice(0, 3))).toEqual([
      ['Ana', 'https://a.example', 'rye'],
      ['Bea', 'https://b.example', 'salt'],
      ['Cleo', 'https://c.example', ''],
    ]);
    const bare = '- https://a.example\n- <https://b.example> salt\n- [Cleo](https://c.example)';
    expect((await read(bare)).table.rows.map((row) => row.cells[1])).toEqual([
      'https://a.example',
      'https://b.example',
      'https://c.example',
    ]);
  });

  it('is OPML though something stands before it', async () => {
    const text =
      'Exported by Reader\n<opml version="1.0"><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>';
    expect((await read(text)).table.format).toBe('opml');
  });

  it.each([
    ['feed', '<?xml version="1.0"?><rss version="2.0"><channel><title>Pain</title></channel></rss>'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Pain</title></feed>'],
    ['web page', '<!DOCTYPE html><html><body>Not found</body></html>'],
    ['XML document', '<?xml version="1.0"?><note>hello</note>'],
  ])('that is a %s is refused as that', async (kind, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'not-a-list', details: { kind } });
  });

  it('larger than the limit is refused with a sentence', async () => {
    const tooLarge = readList(Buffer.alloc(2 * 1024 * 1024, 'a'), null, {
      ...readingLimits,
      bytes: 1024 * 1024,
    });
    await expect(tooLarge).rejects.toThrow('The file is larger than 1 MB.');
  });

  it('of whatever bytes is read or refused with a sentence, never anything else', async () => {
    const pieces = [
      '<opml>',
      '<outline ',
      'text="',
      "xmlUrl='",
      '"',
      "'",
      '>',
      '/>',
      '<!--',
      '-->',
      '&',
      ',',
      ';',
      '\n',
      '\r',
      '- [a](',
      'https://a.example)',
      '=1+1',
      '\u0000',
      '\uFEFF',
      'é',
      ' ',
      '|',
    ];
    const text = fc
      .array(fc.constantFrom(...pieces), { maxLength: 40 })
      .map((parts) => Buffer.from(parts.join('')));
    const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, noise), async (bytes) => {
        const outcome = await readList(bytes).catch((error: unknown) => error);
        if (!(outcome instanceof FileFault))
          expect(outcome).toMatchObject({ table: { rows: expect.any(Array) } });
        else expect(outcome.message).not.toContain('{');
      }),
      { numRuns: 500 },
    );
  });
});
