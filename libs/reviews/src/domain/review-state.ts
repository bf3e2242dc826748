/** Where a review request stands (product.md section 4). Overdue is no state: it is computed from the due date. */
export const reviewStates = [
  'proposed',
  'agreed',
  'shipped',
  'received',
  'published',
  'closed',
  'declined',
  'cancelled',
] as const;
export type ReviewState = (typeof reviewStates)[number];

/** The states in which a review can still appear. */
const awaitingReview: readonly ReviewState[] = ['agreed', 'shipped', 'received'];

/**
 * The states that a review request can move to from `state`, in the order of the track.
 * Without a sample there is nothing to ship, so an agreed request goes straight to published.
 * The blogger may decline and we may cancel until something is published: nobody owes a review.
 */
export function allowedReviewMoves(state: ReviewState, hasSample: boolean): readonly ReviewState[] {
  switch (state) {
    case 'proposed':
      return ['agreed', 'declined', 'cancelled'];
    case 'agreed':
      return [hasSample ? 'shipped' : 'published', 'declined', 'cancelled'];
    case 'shipped':
      return ['received', 'declined', 'cancelled'];
    case 'received':
      return ['published', 'declined', 'cancelled'];
    case 'published':
      return ['closed'];
    case 'closed':
    case 'declined':
    case 'cancelled':
      return [];
  }
}

/** True when a review request in `state` may move to `next`. */
export function canMoveReview(state: ReviewState, next: ReviewState, hasSample: boolean): boolean {
  return allowedReviewMoves(state, hasSample).includes(next);
}

/** True while what was agreed can still be worded otherwise: nothing was published and nobody has said no. */
export function isRevisable(state: ReviewState): boolean {
  return state === 'proposed' || awaitingReview.includes(state);
}

/** True when the review was due before `today` (ISO dates) and is still awaited. On the due date it is not late yet. */
export function isOverdue(review: { state: ReviewState; dueOn: string | null }, today: string): boolean {
  return review.dueOn !== null && review.dueOn < today && awaitingReview.includes(review.state);
}
