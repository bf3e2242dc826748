// Where a pitch stands, and where it may go from there (product.md section 4).

export const PITCH_STATES = [
  'draft',
  'scheduled',
  'sent',
  'replied',
  'accepted',
  'declined',
  'no_response',
  'bounced',
  'withdrawn',
] as const;

export type PitchState = (typeof PITCH_STATES)[number];

/**
 * Every allowed move. `scheduled → draft` is taking it back before it left; `scheduled → bounced` is a server
 * that refused the address outright; `no_response → replied` is the late answer that opens the pitch again.
 */
const MOVES: Record<PitchState, readonly PitchState[]> = {
  draft: ['scheduled', 'withdrawn'],
  scheduled: ['draft', 'sent', 'bounced', 'withdrawn'],
  sent: ['replied', 'no_response', 'bounced', 'withdrawn'],
  replied: ['accepted', 'declined', 'withdrawn'],
  accepted: [],
  declined: [],
  no_response: ['replied', 'bounced'],
  bounced: [],
  withdrawn: [],
};

const HOLDING: readonly PitchState[] = ['scheduled', 'sent', 'replied'];

/** The states that a pitch may go to from `from`; empty when it is closed for good. */
export function allowedMoves(from: PitchState): readonly PitchState[] {
  return MOVES[from];
}

/** Whether a pitch may go from `from` to `to`. Staying where it is is no move. */
export function canMove(from: PitchState, to: PitchState): boolean {
  return MOVES[from].includes(to);
}

/** The states from which `to` may be reached: what a conditional update may name in its WHERE. */
export function statesLeadingTo(to: PitchState): readonly PitchState[] {
  return PITCH_STATES.filter((state) => canMove(state, to));
}

/** Whether a pitch in this state holds its blogger: nobody else may have an open pitch to them meanwhile. */
export function holdsBlogger(state: PitchState): boolean {
  return HOLDING.includes(state);
}

/** Whether what was written may still be changed: only before it is scheduled. */
export function canRevise(state: PitchState): boolean {
  return state === 'draft';
}
