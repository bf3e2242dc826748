import type { Evidence } from './evidence.js';
import type { Place } from './place.js';
import type { Tied } from './rule.js';
import type { Tie } from './statement.js';

/** A sentence that discloses, with its index among the evidence. */
export interface Statement {
  index: number;
  evidence: Evidence;
}

const IN_THE_POST: ReadonlySet<Place> = new Set<Place>([
  'title',
  'opening',
  'before_links',
  'at_link',
  'middle',
  'end',
]);

/** In the post's own text, but not before the reader's eyes: behind a click, or shown by a script at most. */
const OUT_OF_SIGHT: ReadonlySet<Place> = new Set<Place>(['collapsed', 'hidden']);

/** Whether a place is in the text of the post. */
function isInThePost(place: Place): boolean {
  return IN_THE_POST.has(place);
}

/** Whether a place is in the text of the post, but out of its reader's sight. */
export function isOutOfSight(place: Place): boolean {
  return OUT_OF_SIGHT.has(place);
}

/**
 * The sentences that disclose a tie of this very post. Where the author denies a tie, a vague word or a bare label is
 * no disclosure beside it; a plain "they sent it to me" stays one, whatever else is denied.
 */
export function statements(evidence: readonly Evidence[]): Statement[] {
  const denied = evidence.some((each) => each.class === 'denial' && isInThePost(each.place));
  return evidence
    .map((each, index) => ({ index, evidence: each }))
    .filter(({ evidence: one }) => {
      if (one.class !== 'clear' && one.class !== 'weak') return false;
      if (!isInThePost(one.place) && !isOutOfSight(one.place)) return false;
      return !denied || (one.class === 'clear' && one.tie !== 'advertising');
    });
}

/** The ties that a denial may speak of, and which connections it then denies. */
const DENIED_BY: Partial<Record<Tie, readonly Tied[]>> = {
  payment: ['payment'],
  gift: ['gift'],
  affiliate: ['affiliate'],
};

/** The denial in the post of the very tie that is known; null when there is none. */
export function isContradicted(evidence: readonly Evidence[], connection: Tied): Statement | null {
  const index = evidence.findIndex(
    (each) =>
      each.class === 'denial' && isInThePost(each.place) && (DENIED_BY[each.tie] ?? []).includes(connection),
  );
  const found = evidence[index];
  return found ? { index, evidence: found } : null;
}
