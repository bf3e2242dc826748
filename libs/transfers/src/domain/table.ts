/** A list as it was read from a file, whatever its format: columns in the file's order, and its rows as text. */
export interface Table {
  format: ImportFormat;
  columns: string[];
  hasHeader: boolean;
  rows: Row[];
}

/** One row: `number` as a spreadsheet counts (or the how-manieth blog of an OPML), `line` as a text editor counts. */
export interface Row {
  number: number;
  line: number;
  cells: string[];
}

export const importFormats = ['csv', 'opml', 'links'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** The cells of a row under the names of their columns, as they are kept with the row: empty ones left out. */
export function rawRow(table: Pick<Table, 'columns'>, row: Row): Record<string, string> {
  const named = row.cells.map((cell, index) => [table.columns[index] ?? `+${index + 1}`, cell] as const);
  return Object.fromEntries(named.filter(([, cell]) => cell !== ''));
}

/**
 * Column names made unique and never empty, so that each can be pointed at: a second "Email" becomes "Email (2)",
 * a nameless third column "Column 3".
 */
export function columnNames(header: string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const name = cell || `Column ${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
