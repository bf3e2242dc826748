/**
 * @typedef {object} Result one line of a benchmark; milliseconds in every p-figure
 * @property {string} name
 * @property {number | null} value median of the runs
 * @property {string} unit
 * @property {number | null} floor median of the same work without Rapport, in the same runs
 * @property {number | null} ratio value / floor: higher is better
 * @property {number | null} p50
 * @property {number | null} p95
 * @property {number | null} floor_p50
 * @property {number | null} floor_p95
 * @property {number | { value: number, floor?: number | null }[]} runs how often, or the single runs
 */

const columns = /** @type {const} */ (['value', 'floor', 'ratio', 'p50', 'p95', 'floor_p50', 'floor_p95']);

/** The fields of a result, in order, and no others. @param {Result} result */
export function asRecord(result) {
  const { name, value, unit, floor, ratio, p50, p95, floor_p50, floor_p95, runs } = result;
  return { name, value, unit, floor, ratio, p50, p95, floor_p50, floor_p95, runs };
}

/** The results as a table for the terminal. @param {Result[]} results */
export function asTable(results) {
  const rows = results.map((result) => [
    result.name,
    result.unit,
    ...columns.map((column) => round(result[column])),
    String(Array.isArray(result.runs) ? result.runs.length : result.runs),
    spread(result),
  ]);
  const table = [['name', 'unit', ...columns, 'runs', 'spread'], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column < 2)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The lowest and the highest of the single runs. @param {Result} result */
function spread({ runs }) {
  if (!Array.isArray(runs) || runs.length === 0) return '';
  const values = runs.map(({ value }) => value);
  return `${round(Math.min(...values))}–${round(Math.max(...values))}`;
}

/** Three significant figures are more than a benchmark can promise. @param {number | null | undefined} figure */
function round(figure) {
  if (figure === null || figure === undefined) return '';
  return figure >= 100 ? figure.toFixed(0) : String(Number(figure.toPrecision(3)));
}

/** @param {string} cell @param {number} width @param {boolean} left */
const pad = (cell, width, left) => (left ? cell.padEnd(width) : cell.padStart(width));
