import { pipeline } from 'node:stream/promises';
import { CsvError, parse, type Info, type Options } from 'csv-parse';
import { parse as parseSample } from 'csv-parse/sync';
import { headerPosition, looksLikeHeader } from '../domain/header-row.js';
import { columnNames, type Row, type Table } from '../domain/table.js';
import { breathe } from './breathing.js';
import { FileFault } from './file-fault.js';
import { type ReadingLimits } from './reading-limits.js';

const separators = [',', ';', '\t', '|'] as const;
const sampleLength = 65_536;
const sliceLength = 262_144;
const longestRow = 1_000_000;

/**
 * Reads a list of rows separated by commas, semicolons, tabs or bars, whichever fits. Cells are trimmed; a quoted cell
 * may hold line breaks; a row of the wrong length is kept for its own verdict.
 * @param headed whether the first row names the columns, where somebody said so
 * @throws FileFault naming the line where a quotation mark is left open, or the limit that is passed
 */
export async function readCsv(
  source: string,
  limits: ReadingLimits,
  headed: boolean | null = null,
): Promise<Table> {
  const unified = source.replace(/\r\n?/g, '\n');
  const declared = /^sep=(.)\n/i.exec(unified);
  // The first line of Excel's own making is emptied rather than removed, so that lines keep their numbers.
  const text = declared ? unified.slice(declared[0].length - 1) : unified;
  const delimiter = declared?.[1] ?? separatorOf(text);
  const records = await readRecords(text, delimiter, limits, false).catch((error: unknown) => {
    if (!(error instanceof CsvError) || error.code !== 'INVALID_OPENING_QUOTE') throw error;
    return readRecords(text, delimiter, limits, true);
  });
  return asTable(records, limits, headed);
}

function asTable(records: Row[], limits: ReadingLimits, headed: boolean | null): Table {
  const above = headed === false ? 0 : headerPosition(records.slice(0, 20).map((row) => row.cells));
  const [first, ...rest] = records.slice(above);
  if (!first) throw new FileFault('no-rows');
  const followers = rest.slice(0, 50).map((row) => row.cells);
  const hasHeader = headed ?? looksLikeHeader(first.cells, followers);
  const rows = hasHeader ? rest : records;
  if (rows.length === 0) throw new FileFault('no-rows');
  if (rows.length > limits.rows) throw new FileFault('too-many-rows', { limit: limits.rows });
  const width = hasHeader ? first.cells.length : usualWidth(rows);
  if (width > limits.columns) throw new FileFault('too-many-columns', { limit: limits.columns });
  const header = hasHeader ? first.cells : Array.from({ length: width }, () => '');
  return { format: 'csv', columns: columnNames(header), hasHeader, rows };
}

async function readRecords(
  text: string,
  delimiter: string,
  limits: ReadingLimits,
  relaxed: boolean,
): Promise<Row[]> {
  const rows: Row[] = [];
  let lastLine = 0;
  // Rows are taken where they are parsed: those still on their way would be lost with an error, and their lines with them.
  const onRecord = (record: string[], info: Info): null => {
    const line = info.lines - lineBreaksIn(record);
    // Where quotation marks inside cells are let pass, one left open would swallow the rows up to the next.
    if (relaxed && record.some((cell) => cell.includes('\n') && cell.includes('"'))) {
      throw new FileFault('unclosed-quote', { line });
    }
    const cells = record.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== ''))
      rows.push({ number: info.records + info.empty_lines, line, cells });
    if (rows.length > limits.rows + 1) throw new FileFault('too-many-rows', { limit: limits.rows });
    lastLine = info.lines;
    return null;
  };
  const parser = parse({ ...shape(delimiter), relax_quotes: relaxed, on_record: onRecord });
  try {
    await pipeline(slices(text), parser.resume());
  } catch (error) {
    throw faultOf(error, firstFilledLine(text, lastLine));
  }
  return rows;
}

function shape(delimiter: string): Options {
  return {
    delimiter,
    bom: true,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: longestRow,
  };
}

async function* slices(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += sliceLength) {
    yield bytes.subarray(at, at + sliceLength);
    await breathe();
  }
}

function lineBreaksIn(record: string[]): number {
  return record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
}

function firstFilledLine(text: string, after: number): number {
  const index = text.split('\n').findIndex((line, at) => at >= after && line.trim() !== '');
  return index < 0 ? after + 1 : index + 1;
}

const quoteFaults = [
  'CSV_QUOTE_NOT_CLOSED',
  'CSV_INVALID_CLOSING_QUOTE',
  'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE',
];

function faultOf(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (quoteFaults.includes(error.code)) return new FileFault('unclosed-quote', { line });
  return error.code === 'CSV_MAX_RECORD_SIZE' ? new FileFault('row-too-long', { line }) : error;
}

function usualWidth(rows: Row[]): number {
  return Math.max(...rows.slice(0, 200).map((row) => row.cells.length));
}

/** The separator that cuts the first rows into the most cells of the same number. */
function separatorOf(text: string): string {
  const sample = text.slice(0, sampleLength);
  const whole = sample.length < text.length ? sample.slice(0, sample.lastIndexOf('\n') + 1) : sample;
  const scored = separators.map((separator) => ({ separator, score: evenness(whole, separator) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

function evenness(sample: string, delimiter: string): number {
  const widths = sampleRecords(sample, delimiter).map((record) => record.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (!usual || usual[0] < 2) return 0;
  return usual[1] / widths.length + Math.min(usual[0], 50) / 1000;
}

function sampleRecords(sample: string, delimiter: string): string[][] {
  const lines = { ...shape(delimiter), relax_quotes: true, skip_records_with_error: true, to: 100 };
  try {
    return parseSample(sample, lines);
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}
