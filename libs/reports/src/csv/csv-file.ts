import { stringify } from 'csv-stringify';
import { pipeline, Readable } from 'node:stream';
import type { Language } from './wording.js';

type Cell = string | number | boolean | Date | null;

/**
 * A CSV file as a stream, as spreadsheets of that language open it: with a byte order mark, and in French with
 * semicolons and decimal commas. Cells that a spreadsheet would run as a formula are made text (OWASP, "CSV injection").
 * `columns` are the headings in order; each row is an object with those keys.
 */
export function csvFile(
  columns: readonly string[],
  rows: AsyncIterable<Record<string, Cell>> | Iterable<Record<string, Cell>>,
  language: Language,
): Readable {
  const decimalComma = language === 'fr';
  return pipeline(
    Readable.from(rows),
    stringify({
      bom: true,
      header: true,
      columns: [...columns],
      delimiter: decimalComma ? ';' : ',',
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: {
        boolean: (value) => (value ? '1' : '0'),
        date: (value) => value.toISOString(),
        number: (value) => (decimalComma ? String(value).replace('.', ',') : String(value)),
      },
    }),
    // An error has destroyed the file by now, and whoever reads it is told.
    () => undefined,
  );
}
