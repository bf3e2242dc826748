import { type Problem, wrong } from './problems.js';

const longest = 300;

/**
 * What is wrong with text that must stand on one line, such as a name that will stand in a mail's header: a control
 * character (with which a header could be forged), one that could not be read, a formula, or too much of it.
 */
export function lineProblem(column: string, cell: string, limit = longest): Problem | null {
  if (/[\p{Cc}\u2028\u2029]/u.test(cell)) return wrong('control-character', column, visible(cell));
  if (cell.includes('\uFFFD')) return wrong('unreadable-character', column, cell);
  if (isFormula(cell)) return wrong('formula', column, cell);
  return cell.length > limit ? wrong('too-long', column, cell, { limit }) : null;
}

/** Whether a spreadsheet would calculate this cell: "=HYPERLINK(…)", "+cmd|' /C calc'!A0", "@SUM(1)". */
export function isFormula(cell: string): boolean {
  return /^=\S|^[+\-@]\s*[\p{L}.]+\s*[(|!]/u.test(cell);
}

function visible(cell: string): string {
  return cell.replace(/[\p{Cc}\u2028\u2029]/gu, '␤');
}
