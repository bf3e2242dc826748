/**
 * Whether two words differ by one slip of the fingers at most: a letter wrong, missing, too many, or two neighbours
 * swapped (optimal string alignment distance of 1 or less, counted in letters, not in code units).
 */
export function isOneSlipAway(typed: string, meant: string): boolean {
  const [a, b] = [[...typed], [...meant]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** A typed word with the known words that it may have been meant for. */
export interface TypedWord {
  word: string;
  /** Candidates for one slip; those that are further away are passed over. */
  near: string[];
  /** Words that look alike although more than one letter differs. */
  alike?: string[];
}

/** Three ways to take what was typed, as PostgreSQL tsqueries, from the strictest to the most forgiving. */
export interface Interpretations {
  exact: string;
  beginning: string;
  /** Null when no known word is near. */
  forgiving: string | null;
}

/** Fewer letters than this have too many neighbours to guess from. */
const SHORTEST_FORGIVEN = 3;

/** The interpretations of typed words; null when there are none. */
export function interpretationsOf(typed: readonly TypedWord[]): Interpretations | null {
  if (typed.length === 0) return null;
  const meant = typed.map(({ word, near, alike = [] }) => {
    if ([...word].length < SHORTEST_FORGIVEN) return [];
    return [...near.filter((each) => each !== word && isOneSlipAway(word, each)), ...alike];
  });
  const all = (parts: string[]): string => parts.join(' & ');
  return {
    exact: all(typed.map(({ word }) => quoted(word))),
    beginning: all(typed.map(({ word }) => `${quoted(word)}:*`)),
    forgiving: meant.every((words) => words.length === 0)
      ? null
      : all(
          typed.map(
            ({ word }, index) =>
              `(${[`${quoted(word)}:*`, ...(meant[index] ?? []).map(quoted)].join(' | ')})`,
          ),
        ),
  };
}

/** A lexeme as a tsquery takes it literally. */
function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
