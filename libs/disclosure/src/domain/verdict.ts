import type { Jurisdiction } from './context.js';
import type { Evidence } from './evidence.js';
import type { MarkedLink } from './marked-link.js';
import type { Remedy } from './remedy.js';
import type { RuleReference } from './rule.js';

/** From the mildest to the worst, `unverifiable` apart: it says that nothing can be said. */
export const verdictStatuses = [
  'not_required',
  'compliant',
  'insufficient',
  'missing',
  'unverifiable',
] as const;
export type VerdictStatus = (typeof verdictStatuses)[number];

/** Why a verdict is what it is. The README of this lib says what each code means. */
export const reasonCodes = [
  // not_required
  'no_connection',
  'stated_without_connection',
  // insufficient
  'vague_words',
  'refused_words',
  'label_wanted',
  'too_late',
  'out_of_sight',
  'other_language',
  'understates',
  'contradicted',
  'site_wide_only',
  // missing
  'nothing_said',
  'denied',
  // advice or insufficient, as the rule says
  'links_unmarked',
  // unverifiable
  'empty_page',
  'too_little_text',
  'paywall',
  'login_wall',
  'bot_wall',
  'error_page',
  'language_not_read',
  'too_large',
  'too_deep',
  'no_jurisdiction',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface VerdictReason {
  code: ReasonCode;
  /** What the sentence of the code is filled with: words, places, languages, counts. */
  params: Record<string, string | number>;
  /** `breach` decides the status; `advice` is worth mending and changes nothing. */
  weight: 'breach' | 'advice';
  /** Whose rule; null where no rule is needed to say it. */
  jurisdiction: Jurisdiction | null;
  rule: RuleReference | null;
  /** Index into `evidence` of the sentence it rests on. */
  evidence: number | null;
}

/** What one jurisdiction alone would say. */
export interface JurisdictionVerdict {
  jurisdiction: Jurisdiction;
  status: VerdictStatus;
  /** The version of its rules that was applied, such as `us-2023`. */
  version: string;
}

/** What was read: the article apart from its page. Offsets of evidence and links are UTF-16 units in `text`. */
export interface JudgedArticle {
  title: string;
  text: string;
  /** ISO 639-1. */
  language: string;
}

/** What the software saw and what follows from it. No legal advice. */
export interface Verdict {
  /** The strictest of the jurisdictions. */
  status: VerdictStatus;
  /** Whether the post itself tells its readers of a tie, well or badly. */
  discloses: boolean;
  reasons: VerdictReason[];
  perJurisdiction: JurisdictionVerdict[];
  evidence: Evidence[];
  links: MarkedLink[];
  article: JudgedArticle;
  /** What would be right; null where nothing needs mending or nothing could be read. */
  remedy: Remedy | null;
}
