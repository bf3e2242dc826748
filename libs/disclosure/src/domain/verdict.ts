import type { Evidence } from './evidence.js';
import type { Place } from './place.js';

/** What the words of a post amount to where a connection is known. */
export type VerdictStatus = 'compliant' | 'insufficient' | 'missing';

export type ReasonCode = 'nothing-said' | 'denied' | 'vague-words' | 'too-late';

/** Why a post falls short. */
export interface Reason {
  code: ReasonCode;
  /** The sentence that it rests on. */
  evidence: Evidence | null;
}

export interface Verdict {
  status: VerdictStatus;
  /** Empty when compliant. */
  reasons: Reason[];
}

const EARLY: ReadonlySet<Place> = new Set<Place>(['title', 'opening', 'before_links', 'at_link']);
const IN_THE_POST: ReadonlySet<Place> = new Set<Place>([...EARLY, 'middle', 'end']);

/** Whether a sentence discloses a tie of this very post, in sight of its reader. */
function discloses(evidence: Evidence): boolean {
  return (evidence.class === 'clear' || evidence.class === 'weak') && IN_THE_POST.has(evidence.place);
}

/**
 * The statements that disclose. Where the author denies a tie, a vague word or a label is no disclosure beside it;
 * a plain "they sent it to me" stays one, whatever else is denied.
 */
export function disclosures(evidence: readonly Evidence[]): Evidence[] {
  const denied = evidence.some((each) => each.class === 'denial' && IN_THE_POST.has(each.place));
  return evidence
    .filter(discloses)
    .filter((each) => !denied || (each.class === 'clear' && each.tie !== 'advertising'));
}

/** What a post amounts to when its author is known to have a tie: from its evidence alone, by plain words and place. */
export function plainVerdict(evidence: readonly Evidence[]): Verdict {
  const said = disclosures(evidence);
  const clear = said.filter((each) => each.class === 'clear');
  if (clear.some((each) => EARLY.has(each.place))) return { status: 'compliant', reasons: [] };
  if (clear[0]) return { status: 'insufficient', reasons: [{ code: 'too-late', evidence: clear[0] }] };
  if (said[0]) return { status: 'insufficient', reasons: [{ code: 'vague-words', evidence: said[0] }] };
  const denial = evidence.find((each) => each.class === 'denial' && IN_THE_POST.has(each.place));
  return {
    status: 'missing',
    reasons: [{ code: denial ? 'denied' : 'nothing-said', evidence: denial ?? null }],
  };
}
