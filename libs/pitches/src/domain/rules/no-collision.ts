// No collision: no colleague has an open pitch or an unanswered thread with this blogger. The database holds the
// same as a lock (pitches_one_open_per_blogger); this rule says it before one runs into it.
import { type RuleCheck } from '../guard-types.js';

/** Holds when nobody else is in conversation with the blogger, and the officer has no other open pitch to them. */
export const noCollision: RuleCheck = (draft, { officerId, heldBy, unansweredThread }) => {
  if (heldBy !== null && heldBy.officerId !== officerId) {
    return broken('no_collision.held', heldBy, 'talk-to-colleague', heldBy.pitchId);
  }
  // Once a blogger said yes to a pitch, the same officer's review request continues it.
  if (heldBy !== null && draft.kind === 'pitch') {
    return broken('no_collision.held-by-you', heldBy, 'close-the-other', heldBy.pitchId);
  }
  if (unansweredThread !== null && unansweredThread.officerId !== officerId) {
    return broken('no_collision.unanswered', unansweredThread, 'talk-to-colleague', null);
  }
  return null;
};

function broken(
  code: string,
  holder: { officerName: string; since: Date },
  remedy: string,
  pitchId: string | null,
) {
  return {
    rule: 'no_collision' as const,
    code,
    params: {
      officerName: holder.officerName,
      since: holder.since.toISOString(),
      ...(pitchId === null ? {} : { pitchId }),
    },
    remedy,
  };
}
