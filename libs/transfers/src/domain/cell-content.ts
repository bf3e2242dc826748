/** What the cells of a column look like, whatever its heading says. */
export type Content = 'empty' | 'email' | 'feed' | 'url' | 'words';

const emailLike = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}/;
const urlLike = /^(https?:\/\/|www\.)\S+$|^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(\/\S*)?$/iu;
const feedLike = /(^|[/.?=&_-])(feeds?|rss2?|atom|rdf)([/.?&=_-]|\d|$)|feedburner|\.xml$/i;

/**
 * What most of these cells are: at least seven in ten of those that are not empty. Feeds count as web addresses too, so
 * that a column of sites with a few feeds in it is still a column of sites.
 */
export function contentOf(cells: readonly string[]): Content {
  const filled = cells.filter((cell) => cell !== '');
  const most = (test: (cell: string) => boolean) => filled.filter(test).length >= filled.length * 0.7;
  if (filled.length === 0) return 'empty';
  if (most(isEmailLike)) return 'email';
  if (most(isFeedLike)) return 'feed';
  return most(isUrlLike) ? 'url' : 'words';
}

/** Whether the cell holds an e-mail address, alone or in brackets after a name. */
export function isEmailLike(cell: string): boolean {
  return emailLike.test(cell) && !/^https?:/i.test(cell);
}

/** Whether the cell is a web address, with or without its https://. */
export function isUrlLike(cell: string): boolean {
  return !emailLike.test(cell) && urlLike.test(cell.split(/\s+/)[0] ?? '');
}

/** Whether the cell is a web address that is named like a feed. */
export function isFeedLike(cell: string): boolean {
  return isUrlLike(cell) && feedLike.test(cell.replace(/^https?:\/\//i, ''));
}
