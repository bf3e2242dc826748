import type { MaterialConnection } from './context.js';

/** The languages in which a remedy can be worded. */
export const remedyLanguages = ['en', 'fr', 'de', 'es', 'it'] as const;
export type RemedyLanguage = (typeof remedyLanguages)[number];

/** What has to be done, in the order in which a blogger would do it. */
export type RemedyStep = 'state' | 'reword' | 'move' | 'withdraw_denial' | 'mark_links';

/** What would be right under the rules of the case. */
export interface Remedy {
  steps: RemedyStep[];
  connection: Exclude<MaterialConnection, 'none'>;
  /** The language of the article where it is one of ours, else English. */
  language: RemedyLanguage;
  /** Where the words belong: always the place that all rules accept. */
  place: 'opening';
  /** The words that all chosen rules accept, by language; `{brand}` stands for the brand's name. */
  wordings: Record<RemedyLanguage, string>;
  /** Addresses of links that should carry rel="sponsored". */
  links: string[];
}
