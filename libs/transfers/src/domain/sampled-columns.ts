import { cutText } from './cut-text.js';
import { type Table } from './table.js';

/** A column of the file as the mapping screen shows it: its name and the first values that differ. */
export interface SampledColumn {
  name: string;
  samples: string[];
}

const samplesShown = 3;
const rowsLookedAt = 50;
const longestSample = 120;

/** Every column with a few of its values. */
export function sampledColumns(table: Table): SampledColumn[] {
  return table.columns.map((name, index) => {
    const filled = table.rows.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '');
    const distinct = [...new Set(filled.slice(0, rowsLookedAt))].slice(0, samplesShown);
    return { name, samples: distinct.map((cell) => cutText(cell, longestSample)) };
  });
}
