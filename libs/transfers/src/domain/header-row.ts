import { isEmailLike, isUrlLike } from './cell-content.js';
import { fieldOfHeader } from './known-headings.js';

/**
 * Whether the first row of a list names its columns. It does when it holds a heading that is known and nothing that is
 * an address, or when it holds no address and a later row does; a list of one row of words counts as headed.
 */
export function looksLikeHeader(
  first: readonly string[],
  following: readonly (readonly string[])[],
): boolean {
  const holdsAddress = first.some((cell) => isEmailLike(cell) || isUrlLike(cell));
  if (holdsAddress) return false;
  if (first.some((cell) => fieldOfHeader(cell) !== null)) return true;
  return following.some((row) => row.some((cell) => isEmailLike(cell) || isUrlLike(cell)));
}
