import { cutText } from './cut-text.js';
import { draftChannels } from './draft-channels.js';
import { type Draft, type DraftChannel, type DraftContactPoint } from './draft.js';
import { type Mapping } from './fields.js';
import { lawfulBasisOf } from './lawful-basis.js';
import { draftContactPoints } from './draft-contact-points.js';
import { countryCode, languageCode, timeZoneName } from './places-and-languages.js';
import { keepsOut, notice, type Problem, wrong } from './problems.js';
import { RowCells } from './row-cells.js';
import { rawRow, type Row, type Table } from './table.js';
import { distinctTopics, splitTopics } from './topics.js';
import { hostOf } from './web-addresses.js';
import { readWish } from './wishes.js';

const longestNotes = 20_000;

/** The blogger that a row describes under this mapping, with every problem of the row, not only the first. */
export function readRow(table: Pick<Table, 'columns' | 'format'>, row: Row, mapping: Mapping): Draft {
  const cells = new RowCells(table, row, mapping);
  const person = personName(cells);
  const channels = draftChannels(cells);
  const contactPoints = draftContactPoints(cells, wishOf(cells, 'optedOut'));
  const name =
    person ??
    channels.find((channel) => channel.title !== '')?.title ??
    nameless(cells, channels, contactPoints);
  return {
    row: row.number,
    line: row.line,
    raw: rawRow(table, row),
    name,
    personName: person,
    language: cells.read('language', languageCode, 'not-a-language'),
    country: cells.read('country', countryCode, 'not-a-country'),
    timeZone: cells.read('timeZone', timeZoneName, 'not-a-time-zone'),
    topics: distinctTopics(cells.all('topics').flatMap((cell) => splitTopics(cell.text))),
    notes: notesOf(cells),
    owner: cells.line('owner'),
    channels,
    contactPoints,
    doNotContact: wishOf(cells, 'doNotContact'),
    lawfulBasis: cells.read('lawfulBasis', lawfulBasisOf, 'not-a-lawful-basis'),
    source: cells.line('source', 2000),
    problems: [...lengthProblems(table, row), ...cells.problems],
  };
}

function personName(cells: RowCells): string | null {
  const whole = cells.line('name');
  const parts = [cells.line('firstName'), cells.line('lastName')].filter((part) => part !== null);
  return whole ?? (parts.length > 0 ? parts.join(' ') : null);
}

function nameless(cells: RowCells, channels: DraftChannel[], contactPoints: DraftContactPoint[]): string {
  const [channel] = channels;
  const [point] = contactPoints;
  const name = channel ? hostOf(channel.url) : (point?.address ?? '');
  if (!keepsOut(cells.problems)) {
    cells.problems.push(name === '' ? wrong('nothing-to-go-by') : notice('named-after-address', null, name));
  }
  return name;
}

function wishOf(cells: RowCells, field: 'doNotContact' | 'optedOut'): boolean {
  return cells.all(field).some((cell) => {
    const { wish, certain } = readWish(cell.text);
    if (!certain) cells.notice('read-as-yes', cell);
    return wish;
  });
}

function notesOf(cells: RowCells): string {
  const texts = cells.all('notes').map((cell) => {
    if (cell.text.includes('\uFFFD')) cells.wrong('unreadable-character', cell);
    return cell.text.replace(/[^\P{Cc}\n\t]/gu, '');
  });
  return cutText(texts.join('\n\n'), longestNotes);
}

function lengthProblems(table: Pick<Table, 'columns' | 'format'>, row: Row): Problem[] {
  const extra = row.cells.slice(table.columns.length).find((cell) => cell !== '');
  if (extra !== undefined) {
    return [wrong('too-many-cells', null, extra, { cells: row.cells.length, columns: table.columns.length })];
  }
  const missing = table.columns.length - row.cells.length;
  return missing > 0
    ? [notice('too-few-cells', null, '', { cells: row.cells.length, columns: table.columns.length })]
    : [];
}
