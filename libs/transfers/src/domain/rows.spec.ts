import { describe, expect, it } from '@jest/globals';
import { type Mapping } from './fields.js';
import { type Keys, withKeys } from './keyed-draft.js';
import { guessMapping } from './mapping-guess.js';
import { readRow } from './row-reading.js';
import { rowsTogether } from './rows-together.js';
import { type Table } from './table.js';

const keys: Keys = {
  site: (url) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''),
  address: (_, address) => address.toLowerCase(),
};

function tableOf(columns: string[], ...cells: string[][]): Table {
  const rows = cells.map((row, index) => ({ number: index + 2, line: index + 2, cells: row }));
  return { format: 'csv', columns, hasHeader: true, rows };
}

function draftsOf(table: Table, mapping: Mapping = guessMapping(table)) {
  return table.rows.map((row) => withKeys(readRow(table, row, mapping), keys));
}

function fatesOf(table: Table) {
  return rowsTogether(draftsOf(table));
}

describe('a row', () => {
  it('is read as a blogger with all that is known of them', () => {
    const [draft] = draftsOf(
      tableOf(
        ['Prénom', 'Nom de famille', 'Blog', 'URL', 'Flux RSS', 'Courriel', 'Instagram', 'Langue', 'Pays', 'Fuseau horaire', 'Thèmes', 'Ne pas contacter', 'Base légale'],
        ['Ana', 'Duarte', 'Pain perdu', 'pain.example', 'https://pain.example/feed', 'ana@pain.example', '@ana', 'français', 'Belgique', 'Europe/Brussels', 'pain; farine', 'non', 'intérêt légitime'],
      ),
    ); // prettier-ignore
    expect(draft).toMatchObject({
      name: 'Ana Duarte',
      personName: 'Ana Duarte',
      language: 'fr',
      country: 'BE',
      timeZone: 'Europe/Brussels',
      topics: ['pain', 'farine'],
      doNotContact: false,
      lawfulBasis: 'legitimate_interest',
      channels: [
        {
          network: 'blog',
          url: 'https://pain.example/',
          title: 'Pain perdu',
          feedUrl: 'https://pain.example/feed',
        },
        { network: 'instagram', url: 'https://www.instagram.com/ana/' },
      ],
      contactPoints: [{ kind: 'email', address: 'ana@pain.example', optedOut: false }],
      problems: [],
    });
  });

  it('is named after the blog, else after the address, where no person is named', () => {
    const table = tableOf(
      ['Blog', 'URL'],
      ['Pain perdu', 'https://pain.example'],
      ['', 'https://www.rye.example'],
    );
    expect(draftsOf(table)).toMatchObject([
      { name: 'Pain perdu', personName: null },
      { name: 'rye.example', problems: [{ severity: 'notice', code: 'named-after-address' }] },
    ]);
  });

  it('keeps the columns that mean nothing to us', () => {
    const [draft] = draftsOf(tableOf(['Name', 'URL', 'Shoe size'], ['Ana', 'https://pain.example', '39']));
    expect(draft?.raw).toEqual({ Name: 'Ana', URL: 'https://pain.example', 'Shoe size': '39' });
  });

  it('tells everything that is wrong with it, by column', () => {
    const [draft] = draftsOf(
      tableOf(
        ['Name', 'Website', 'Email', 'Country'],
        ['Ana\r\nBcc: all@list.example', 'not a site', 'ana(at)pain', 'Atlantis'],
      ),
      [
        { column: 0, field: 'name' },
        { column: 1, field: 'blogUrl' },
        { column: 2, field: 'email' },
        { column: 3, field: 'country' },
      ],
    );
    expect(draft?.problems.map(({ severity, code, column }) => [severity, code, column])).toEqual([
      ['error', 'control-character', 'Name'],
      ['error', 'not-a-web-address', 'Website'],
      ['error', 'not-a-web-address', 'Website'],
      ['error', 'not-a-web-address', 'Website'],
      ['error', 'not-an-address', 'Email'],
      ['notice', 'not-a-country', 'Country'],
    ]);
  });

  it('with too many cells is wrong, with too few it is completed', () => {
    const table = tableOf(['Name', 'URL'], ['Duarte', ' Ana', 'https://pain.example'], ['Bruno']);
    expect(draftsOf(table).map((draft) => draft.problems[0])).toMatchObject([
      { severity: 'error', code: 'too-many-cells', params: { cells: 3, columns: 2 } },
      { severity: 'notice', code: 'too-few-cells', params: { cells: 1, columns: 2 } },
    ]);
  });

  it('without a name, a site or an address is wrong', () => {
    const [draft] = draftsOf(tableOf(['Name', 'URL', 'Tags'], ['', '', 'bread']));
    expect(draft?.problems).toMatchObject([{ severity: 'error', code: 'nothing-to-go-by' }]);
  });

  it('that has lost its site but keeps its feed is told, not refused', () => {
    const [draft] = draftsOf(
      tableOf(['Blog', 'Website', 'RSS'], ['Pain', '/', 'https://pain.example/feed']),
      [
        { column: 0, field: 'blogTitle' },
        { column: 1, field: 'blogUrl' },
        { column: 2, field: 'feedUrl' },
      ],
    );
    expect(draft?.channels).toMatchObject([{ url: 'https://pain.example/', derived: true }]);
    expect(draft?.problems).toMatchObject([
      { severity: 'notice', code: 'not-a-web-address', column: 'Website' },
    ]);
  });
});

describe('rows of one file', () => {
  it('with one site are one blogger, the first leading and taking in the others', () => {
    const fates = fatesOf(
      tableOf(
        ['Partner URL', 'Partner Category', 'Contact Email', 'Contact Name'],
        ['https://pain.example', 'bread', '', ''],
        ['http://www.pain.example/', 'baking', 'ana@pain.example', 'Ana Duarte'],
      ),
    );
    expect(fates).toMatchObject([
      {
        kind: 'leads',
        draft: {
          name: 'Ana Duarte',
          topics: ['bread', 'baking'],
          contactPoints: [{ address: 'ana@pain.example' }],
        },
      },
      { kind: 'joins', of: 2, reason: 'same-site' },
    ]);
  });

  it('that name two people on one site are two bloggers, and the site stays with the first', () => {
    const fates = fatesOf(
      tableOf(
        ['Name', 'Website', 'Email'],
        ['Ana Duarte', 'https://pain.example', 'ana@pain.example'],
        ['Bruno Keller', 'https://pain.example', 'bruno@pain.example'],
      ),
    );
    expect(fates).toMatchObject([
      { kind: 'leads', draft: { channels: [{ url: 'https://pain.example/' }] } },
      { kind: 'leads', draft: { channels: [], problems: [{ code: 'site-of-another', params: { row: 2 } }] } },
    ]);
  });

  it('that repeat one another exactly are left out but for the first', () => {
    const row = ['Ana', 'https://pain.example'];
    expect(fatesOf(tableOf(['Name', 'URL'], row, row))).toMatchObject([
      { kind: 'leads' },
      { kind: 'repeats', of: 2 },
    ]);
  });

  it('that are wrong lead nothing', () => {
    const fates = fatesOf(
      tableOf(
        ['Name', 'URL', 'Email'],
        ['=1+1', 'https://pain.example', ''],
        ['Ana', 'https://pain.example', 'ana@pain.example'],
      ),
    );
    expect(fates.map((fate) => fate.kind)).toEqual(['wrong', 'leads']);
  });

  it('keep the stricter of two wishes', () => {
    const fates = fatesOf(
      tableOf(
        ['Name', 'Email', 'Do not contact', 'Opt out'],
        ['Ana', 'ana@pain.example', 'no', 'no'],
        ['Ana', 'ANA@pain.example', 'yes', 'yes'],
      ),
    );
    expect(fates[0]).toMatchObject({ draft: { doNotContact: true, contactPoints: [{ optedOut: true }] } });
  });

  it('with different feeds on one guessed site stay apart', () => {
    const table: Table = {
      ...tableOf(
        ['text', 'xmlUrl', 'htmlUrl'],
        ['News', 'https://paper.example/feed/1', ''],
        ['Sport', 'https://paper.example/feed/2', ''],
        ['News again', 'https://paper.example/feed/1', ''],
      ),
      format: 'opml',
    };
    expect(fatesOf(table)).toMatchObject([
      { kind: 'leads', draft: { channels: [{ url: 'https://paper.example/' }] } },
      { kind: 'leads', draft: { channels: [{ url: 'https://paper.example/feed/2' }] } },
      { kind: 'joins', of: 2 },
    ]);
  });
});
