import { isEmailLike, isUrlLike } from './cell-content.js';
import { fieldOfHeader } from './known-headings.js';

const looked = 10;

/**
 * Where the row stands that names the columns, when a title or a note stands above it as spreadsheets often have it:
 * the first of the first ten rows with two known headings, wider than all above. 0 when nothing stands above.
 */
export function headerPosition(rows: readonly (readonly string[])[]): number {
  const at = rows
    .slice(0, looked)
    .findIndex((row) => row.filter((cell) => fieldOfHeader(cell) !== null).length >= 2);
  if (at < 1 || holdsAddress(rows[at] ?? [])) return 0;
  const width = (row: readonly string[]) => row.filter((cell) => cell !== '').length;
  return rows.slice(0, at).every((row) => width(row) < width(rows[at] ?? []) && !holdsAddress(row)) ? at : 0;
}

/**
 * Whether the first row of a list names its columns. It does when it holds a heading that is known and nothing that is
 * an address, or when it holds no address and a later row does; a list of one row of words counts as headed.
 */
export function looksLikeHeader(
  first: readonly string[],
  following: readonly (readonly string[])[],
): boolean {
  if (holdsAddress(first)) return false;
  if (first.some((cell) => fieldOfHeader(cell) !== null)) return true;
  return following.some(holdsAddress);
}

function holdsAddress(row: readonly string[]): boolean {
  return row.some((cell) => isEmailLike(cell) || isUrlLike(cell));
}
