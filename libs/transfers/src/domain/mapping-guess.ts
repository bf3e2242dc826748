import { type Content, contentOf, isEmailLike, isUrlLike } from './cell-content.js';
import { type Field, type Mapping } from './fields.js';
import { fieldOfHeader } from './known-headings.js';
import { meaningInTool } from './known-tools.js';
import { type Table } from './table.js';

const sampleRows = 200;

/**
 * The meaning of each column as far as heading and content agree on it: a tool's own headings first, then those people
 * use, each refuted when the cells are of another kind (an "Address" of streets is no web address); what is left is
 * told by content alone. The user sees it and can change it.
 */
export function guessMapping(table: Table): Mapping {
  const sample = table.rows.slice(0, sampleRows);
  const inTool = meaningInTool(table.hasHeader ? table.columns : []);
  const columns = table.columns.map((heading, column) => {
    const cells = sample.map((row) => row.cells[column] ?? '');
    const named = inTool(heading);
    const field = headed(table, heading, named, cells);
    return { column, content: contentOf(cells), field, open: field === null && named !== null };
  });
  const taken = () => new Set(columns.map((column) => column.field));
  for (const column of columns) {
    if (column.open) column.field = byContent(column.content, taken());
  }
  const whole = columns.find((column) => column.field === 'name');
  const first = columns.find((column) => column.field === 'firstName');
  if (whole && first && !taken().has('lastName') && !holdsWhole(sample, whole.column, first.column)) {
    whole.field = 'lastName';
  }
  if (!hasName(taken())) {
    const words = columns.find(
      (column) => column.open && column.field === null && mayName(table, sample, column.column),
    );
    if (words) words.field = 'blogTitle';
  }
  return columns.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
}

function headed(
  table: Table,
  heading: string,
  named: Field | null | undefined,
  cells: readonly string[],
): Field | null {
  if (!table.hasHeader) return null;
  const field = named === undefined ? fieldOfHeader(heading.replace(/ \(\d+\)$/, '')) : named;
  return field === null || refuted(field, cells) ? null : field;
}

const wordFields: Field[] = ['name', 'firstName', 'lastName', 'language', 'country', 'timeZone'];
const fewest = 0.3;

/** A heading is believed unless hardly any cell is of its kind: one with many mistakes in it should tell of them. */
function refuted(field: Field, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const few = (test: (cell: string) => boolean) => filled.filter(test).length < filled.length * fewest;
  if (filled.length === 0) return false;
  if (field === 'email') return few(isEmailLike);
  if (field === 'blogUrl' || field === 'feedUrl') return few(isUrlLike);
  // A "Blog" may hold titles or addresses.
  if (field === 'blogTitle') return contentOf(cells) === 'url';
  return wordFields.includes(field) && contentOf(cells) !== 'words';
}

function byContent(content: Content, taken: ReadonlySet<Field | null>): Field | null {
  if (content === 'email') return taken.has('email') ? null : 'email';
  if (content === 'feed' && !taken.has('feedUrl')) return 'feedUrl';
  return content === 'url' && !taken.has('blogUrl') ? 'blogUrl' : null;
}

/** A "Nom" beside a "Prénom" is the family name, unless it repeats the first name that stands beside it. */
function holdsWhole(sample: Table['rows'], whole: number, first: number): boolean {
  const both = sample.filter(({ cells }) => cells[whole] && cells[first]);
  const repeating = both.filter(({ cells }) => cells[whole]?.includes(cells[first] ?? ''));
  return both.length === 0 || repeating.length >= both.length / 2;
}

function hasName(taken: ReadonlySet<Field | null>): boolean {
  return (['name', 'firstName', 'lastName', 'blogTitle'] as const).some((field) => taken.has(field));
}

/** A column may name its blogs when its cells are short words and hardly ever the same twice. */
function mayName(table: Table, sample: Table['rows'], column: number): boolean {
  const cells = sample.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  const short = cells.filter((cell) => cell.length <= 120 && /\p{L}/u.test(cell)).length;
  return (
    cells.length > 0 &&
    short >= cells.length * 0.8 &&
    new Set(cells).size >= cells.length * 0.8 &&
    table.rows.length > 0
  );
}
