import type { Comparison, Scored } from './score.js';

/** Rows are labels, columns what the program says; one table for each trust in the labels. */
export function confusionTable(heading: string, scored: readonly Scored[]): string {
  const columns = [...new Set(scored.map(({ found }) => found))].sort();
  const labels = [...new Set(scored.map(({ sample }) => sample.kind))].sort();
  const rows = labels.map((label) => {
    const having = scored.filter(({ sample }) => sample.kind === label);
    const counts = columns.map((column) => having.filter(({ found }) => found === column).length || '·');
    return [
      label,
      ...counts.map(String),
      shareText(having.filter(({ isRight }) => isRight).length, having.length),
    ];
  });
  return [`\n${heading}`, ...aligned([['label', ...columns, 'right'], ...rows])].join('\n');
}

/** How many are right, by the source they come from. */
export function bySource(
  heading: string,
  scored: readonly Scored[],
  comparison: (one: Scored) => { isRight: boolean } | null,
): string {
  const compared = scored.filter((one) => comparison(one) !== null);
  const sources = [...new Set(compared.map(({ sample }) => sample.source))];
  const groups = sources.map(
    (source) => [source, compared.filter(({ sample }) => sample.source === source)] as const,
  );
  const rows = groups.map(([source, ones]) => [
    source,
    shareText(ones.filter((one) => comparison(one)?.isRight).length, ones.length),
  ]);
  return [`\n${heading}`, ...aligned(rows)].join('\n');
}

/** One line for each message that was judged otherwise than its label. */
export function misses(scored: readonly Scored[]): string {
  const lines = scored.flatMap((one) => [
    ...(one.isRight ? [] : [miss(one, 'kind', one.sample.kind, `${one.found} (${one.because})`)]),
    ...compared(one, 'recipients', one.recipients),
    ...compared(one, 'status', one.status),
    ...compared(one, 'return date', one.returnDate),
    ...(one.text === null || one.text.isExact
      ? []
      : [miss(one, one.text.isLost ? 'text lost' : 'text', short(one.text.expected), short(one.text.found))]),
  ]);
  return ['\nMisses: label > program', ...lines].join('\n');
}

function compared(one: Scored, what: string, comparison: Comparison | null): string[] {
  if (comparison === null || comparison.isRight) return [];
  return [miss(one, what, comparison.expected || 'none', comparison.found || 'none')];
}

function miss({ sample }: Scored, what: string, expected: string, found: string): string {
  const trust = sample.confidence === 'tool' ? ' [tool]' : '';
  return `  ${sample.file.padEnd(50)} ${what}${trust}: ${expected} > ${found}`;
}

/** The end of a text is where mistakes are. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 70 ? `${line.slice(0, 30)} … ${line.slice(-37)}` : line}" (${line.length})`;
}

/** "97.1 % (66 of 68)". */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}

function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
