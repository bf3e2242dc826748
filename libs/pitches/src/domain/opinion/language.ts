// How one language ties a benefit to a positive opinion. All patterns are for folded text (lower case, no accents,
// plain quotes), and match inside one sentence.

export interface OpinionLanguage {
  /** An opinion said to be positive: "a glowing review", "the article is favourable". */
  positive: string;
  /** A liking that is not yet an opinion: "you love it". It ties only what comes after the test. */
  liking: string;
  /** An opinion said not to be positive: "the review is bad", "you don't like it". */
  negative: string;
  /** "if", "provided that", "as long as". */
  condition: string;
  /** "in exchange for", "subject to": ties by itself. */
  exchange: string;
  /** "unless", "without": ties when the sentence refuses something. */
  exclusion: string;
  /** "we expect", "must be", "please write": asks for the opinion itself. */
  demand: string;
  /** An opinion that has to be positive, said in one go: "the review must be positive". */
  mandatory: string;
  /** What somebody may gain: a gift, money, another invitation. */
  benefit: string;
  /** What somebody may gain once the test is over: keeping it, a fee, the next one. */
  laterBenefit: string;
  /** What somebody may lose: sending it back, not publishing, no more invitations. */
  penalty: string;
  /** "not", "never", "nothing", "whatever": what follows is denied. */
  negation: string;
  /** Wording that is honest although it holds the words above: "even if it is negative", "good or bad". */
  honest: readonly string[];
}

/** Alternatives as one group. */
export function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

/** Up to `most` characters of the same clause. */
export function within(most: number): string {
  return `[^;:]{0,${most}}?`;
}
