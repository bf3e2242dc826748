/** Where a message stands and where it may go from there: product.md section 4, "Message out". */

export const outgoingStates = [
  'draft',
  'scheduled',
  'claimed',
  'transmitting',
  'sent',
  'refused',
  'uncertain',
  'held',
  'cancelled',
  'bounced',
] as const;

export type OutgoingState = (typeof outgoingStates)[number];
export type MessageState = OutgoingState | 'received';

const moves: Record<MessageState, readonly MessageState[]> = {
  draft: ['scheduled', 'cancelled'],
  scheduled: ['claimed', 'held', 'cancelled'],
  claimed: ['transmitting', 'scheduled', 'held', 'cancelled'],
  // Back to scheduled only after a temporary refusal, which proves that the server did not take it.
  transmitting: ['sent', 'refused', 'uncertain', 'scheduled', 'held'],
  // By a person, who looked: it went, or it did not.
  uncertain: ['sent', 'scheduled'],
  held: ['scheduled', 'cancelled'],
  sent: ['bounced'],
  refused: [],
  cancelled: [],
  bounced: [],
  received: [],
};

/**
 * The states a message may take next.
 * @param from state it is in now
 * @returns the allowed states, empty for a final one
 */
export function allowedMoves(from: MessageState): readonly MessageState[] {
  return moves[from];
}

/** True when a message may go from one state to the other. Staying where it is is no move. */
export function canMove(from: MessageState, to: MessageState): boolean {
  return moves[from].includes(to);
}

/** True while nothing of the message can have left: it may be edited, held, moved in time or cancelled. */
export function isStillOurs(state: MessageState): boolean {
  return state === 'draft' || state === 'scheduled' || state === 'held';
}

/** The states that an answer or an opt-out turns into cancelled. `claimed` counts: it has not been handed over. */
export const cancellableStates: readonly MessageState[] = ['draft', 'scheduled', 'held', 'claimed'];
