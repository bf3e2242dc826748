import type { Article } from './domain/article.js';
import { type Evidence, evidenceOf } from './domain/evidence.js';
import { disclosures, plainVerdict, type Verdict } from './domain/verdict.js';
import { languagesOf } from './wordings/languages.js';

/** What was found in an article. */
export interface Judgement extends Verdict {
  /** Every sentence that says something of a connection, in the order of reading. */
  evidence: Evidence[];
  /** Those that disclose a connection of this very post, in sight of its reader. */
  disclosures: Evidence[];
}

/**
 * Judges an article by the words and places of its statements, for the case that its author is known to have a tie.
 * No jurisdiction's own rules are applied, and a text in a language that isn't read comes out as `missing`.
 * @param address where it was published; tells policy pages; '' when unknown
 */
export function judgeArticle(article: Article, address: string): Judgement {
  const evidence = evidenceOf(article, address, languagesOf(article.language));
  return { evidence, disclosures: disclosures(evidence), ...plainVerdict(evidence) };
}
