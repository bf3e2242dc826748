/** What a wording amounts to. A denial says that there is no connection; a decoy only looks like a disclosure. */
export type WordingClass = 'clear' | 'weak' | 'refused' | 'denial' | 'decoy';

/** What kind of tie a wording names. */
export type Tie =
  'gift' | 'loan' | 'payment' | 'affiliate' | 'event' | 'employment' | 'advertising' | 'partnership';

/** One wording of a language: what to look for, and what it amounts to. */
export interface Wording {
  id: string;
  class: WordingClass;
  tie: Tie;
  /** Matched against a folded sentence: lower case, no accents, straight quotes. */
  pattern: RegExp;
}

/** The wordings of one language, and the words that make a gift a private one. */
export interface Language {
  code: string;
  wordings: Wording[];
  /** People and occasions of private life near a gift: then it is none of the brand's. */
  privateLife: RegExp;
  /** Words of somebody else's or general advertising: rules, other bloggers, prizes for readers. */
  aboutTheSubject: RegExp;
  /** Words for the whole site rather than for this post. */
  siteWide: RegExp;
  /** Words by which an author speaks of themselves or of this very post. */
  own: RegExp;
  /** Titles and addresses of policy and about pages. */
  policyPage: RegExp;
}

/** Folds a sentence for matching: lower case, no accents, straight quotes and dashes, single spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/[*_]+/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
