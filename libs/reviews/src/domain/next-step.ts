import { DateTime } from 'luxon';
import { isOverdue, type ReviewState } from './review-state.js';

/** What decides who acts next. Days are ISO dates; `requestSentOn` is the day the request message left. */
export interface ReviewStanding {
  state: ReviewState;
  hasSample: boolean;
  /** A request message waits to leave on this day. */
  requestLeavesOn: string | null;
  requestSentOn: string | null;
  agreedOn: string | null;
  shippedOn: string | null;
  dueOn: string | null;
  /** A loan was shipped and has not come back. */
  loanOut: boolean;
  returnDueOn: string | null;
}

export const actors = ['us', 'them', 'nobody'] as const;
export type NextActor = (typeof actors)[number];

export const steps = [
  'send_request',
  'request_leaves',
  'answer',
  'ship',
  'confirm_receipt',
  'publish',
  'close',
  'return_loan',
  'nothing',
] as const;
export type Step = (typeof steps)[number];

export interface NextStep {
  who: NextActor;
  what: Step;
  by: string | null;
  late: boolean;
}

/** Days that are courteous to wait before asking; they date a step, they never change a state. */
export const courtesyDays = { answer: 7, ship: 5, receipt: 14 } as const;

/**
 * Who acts next on a review request, on what, by which day (ISO date or null) and whether that day has passed.
 * `today` is the date where the reader is. Samples leave before the review is due, so shipping is never dated after it.
 */
export function nextStep(review: ReviewStanding, today: string): NextStep {
  const { who, what, by } = step(review);
  return { who, what, by, late: isOverdue(review, today) || (by !== null && by < today) };
}

function step(review: ReviewStanding): Omit<NextStep, 'late'> {
  switch (review.state) {
    case 'proposed':
      return proposedStep(review);
    case 'agreed':
      return review.hasSample
        ? { who: 'us', what: 'ship', by: earlier(after(review.agreedOn, courtesyDays.ship), review.dueOn) }
        : { who: 'them', what: 'publish', by: review.dueOn };
    case 'shipped':
      return { who: 'them', what: 'confirm_receipt', by: after(review.shippedOn, courtesyDays.receipt) };
    case 'received':
      return { who: 'them', what: 'publish', by: review.dueOn };
    case 'published':
      return review.loanOut ? loanReturn(review) : { who: 'us', what: 'close', by: null };
    case 'closed':
    case 'declined':
    case 'cancelled':
      return review.loanOut ? loanReturn(review) : { who: 'nobody', what: 'nothing', by: null };
  }
}

function proposedStep(review: ReviewStanding): Omit<NextStep, 'late'> {
  if (review.requestSentOn !== null)
    return { who: 'them', what: 'answer', by: after(review.requestSentOn, courtesyDays.answer) };
  if (review.requestLeavesOn !== null)
    return { who: 'nobody', what: 'request_leaves', by: review.requestLeavesOn };
  return { who: 'us', what: 'send_request', by: null };
}

function loanReturn(review: ReviewStanding): Omit<NextStep, 'late'> {
  return { who: 'them', what: 'return_loan', by: review.returnDueOn };
}

function after(day: string | null, days: number): string | null {
  return day === null ? null : DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate();
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
