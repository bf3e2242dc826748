export { type DisclosureContext, type Jurisdiction, jurisdictions, type Page } from './domain/context.js';
export type { Evidence, EvidenceClass } from './domain/evidence.js';
export type { LinkKind, MarkedLink } from './domain/marked-link.js';
export type { Place } from './domain/place.js';
export { type Remedy, type RemedyLanguage, remedyLanguages, type RemedyStep } from './domain/remedy.js';
export type { RuleReference } from './domain/rule.js';
export {
  type JurisdictionVerdict,
  type ReasonCode,
  reasonCodes,
  type Verdict,
  type VerdictReason,
  type VerdictStatus,
} from './domain/verdict.js';
export { judge } from './judge.js';
export { correctionLetter, type LetterFacts } from './remedy/correction-letter.js';
export { namedWordings } from './remedy/named-wordings.js';
