import type { Evidence } from './evidence.js';
import type { MarkedLink } from './marked-link.js';
import type { Tied } from './rule.js';

/** What rules are applied to: the tie that is known, and what was found on the page. */
export interface Findings {
  connection: Tied;
  evidence: readonly Evidence[];
  links: readonly MarkedLink[];
  /** The language of the article, ISO 639-1. */
  language: string;
}
