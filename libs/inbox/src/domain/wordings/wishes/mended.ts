/** Words that carry a wish and are often misspelt; beside each, how many letters may be wrong. */
const WORDS: readonly (readonly [word: string, slips: number])[] = [
  ['unsubscribe', 3],
  ['remove', 1],
  ['mailing', 1],
  ['address', 1],
  ['desinscription', 2],
  ['desinscrire', 2],
  ['desabonnement', 2],
  ['desabonner', 1],
];

/**
 * Folded text in which the words that matter are spelt as the patterns know them: "unsuscribe", "rmeove", "adress", "dont". Only
 * words that begin alike are mended ("subscribe" stays), and none that is a word of its own.
 */
export function mended(text: string): string {
  return text
    .replace(/\b(do|does|did|would|could|should|have|has|is|are|was|were)nt\b/g, "$1n't")
    .replace(/\bun[- ](?=s[ubscripe]{6,9}\b)/g, 'un')
    .replace(/\b[a-z]{5,16}\b/g, (word) => (OTHER_WORDS.has(word) ? word : (known(word) ?? word)));
}

const OTHER_WORDS = new Set(['unsubscribed', 'unsubscribes', 'removes', 'removed', 'remover', 'desabonnee']);

function known(word: string): string | undefined {
  return WORDS.find(
    ([right, slips]) =>
      word !== right &&
      word[0] === right[0] &&
      Math.abs(word.length - right.length) <= slips &&
      slipsBetween(word, right, slips) <= slips,
  )?.[0];
}

/**
 * Letters that were left out, put in, mistaken or swapped (Damerau-Levenshtein, adjacent swaps); counting ends above
 * `most`.
 */
function slipsBetween(one: string, other: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (next[column - 1] ?? most) + 1,
        (last[column] ?? most) + 1,
        (last[column - 1] ?? most) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? most) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
