// Where a case stands, and where it may go from there (product.md section 4).

export const caseStates = ['open', 'waiting_for_blogger', 'resolved', 'unresolved'] as const;
export type CaseState = (typeof caseStates)[number];

/**
 * Every allowed move. A case is closed only after the blogger was asked or answered: a grievance that we call settled
 * by ourselves is none. `waiting_for_blogger → open` is their answer that leaves something to do.
 */
const MOVES: Record<CaseState, readonly CaseState[]> = {
  open: ['waiting_for_blogger'],
  waiting_for_blogger: ['open', 'resolved', 'unresolved'],
  resolved: [],
  unresolved: [],
};

/** The states that a case may go to from `from`; empty when it is closed, which is for good. */
export function allowedMoves(from: CaseState): readonly CaseState[] {
  return MOVES[from];
}

/** Whether a case may go from `from` to `to`. Staying where it is is no move. */
export function canMove(from: CaseState, to: CaseState): boolean {
  return MOVES[from].includes(to);
}

/** Whether it is over. A closed case is kept as it is. */
export function isClosed(state: CaseState): boolean {
  return allowedMoves(state).length === 0;
}

/** The states in which a case stands between us and the blogger: no pitch goes to them meanwhile. */
export const standingStates: readonly CaseState[] = caseStates.filter((state) => !isClosed(state));
