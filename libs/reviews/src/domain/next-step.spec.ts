import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actors, nextStep, type ReviewStanding, steps } from './next-step.js';
import { reviewStates } from './review-state.js';

const today = '2026-11-22';
const proposed: ReviewStanding = {
  state: 'proposed',
  hasSample: true,
  requestLeavesOn: null,
  requestSentOn: null,
  agreedOn: null,
  shippedOn: null,
  dueOn: null,
  loanOut: false,
  returnDueOn: null,
};

describe('who acts next on a review request', () => {
  it.each<[string, Partial<ReviewStanding>, [string, string, string | null, boolean]]>([
    ['we send the request', {}, ['us', 'send_request', null, false]],
    [
      'a scheduled request only waits',
      { requestLeavesOn: '2026-11-24' },
      ['nobody', 'request_leaves', '2026-11-24', false],
    ],
    ['they answer within a week', { requestSentOn: '2026-11-20' }, ['them', 'answer', '2026-11-27', false]],
    ['a week over is late', { requestSentOn: '2026-11-01' }, ['them', 'answer', '2026-11-08', true]],
    ['we ship', { state: 'agreed', agreedOn: '2026-11-20' }, ['us', 'ship', '2026-11-25', false]],
    [
      'we ship before the review is due',
      { state: 'agreed', agreedOn: '2026-11-20', dueOn: '2026-11-23' },
      ['us', 'ship', '2026-11-23', false],
    ],
    [
      'without a sample they publish',
      { state: 'agreed', hasSample: false, dueOn: '2026-12-01' },
      ['them', 'publish', '2026-12-01', false],
    ],
    [
      'they receive',
      { state: 'shipped', shippedOn: '2026-11-20' },
      ['them', 'confirm_receipt', '2026-12-04', false],
    ],
    [
      'a review that is overdue is late whatever the step',
      { state: 'shipped', shippedOn: '2026-11-20', dueOn: '2026-11-21' },
      ['them', 'confirm_receipt', '2026-12-04', true],
    ],
    ['they publish', { state: 'received', dueOn: '2026-11-22' }, ['them', 'publish', '2026-11-22', false]],
    ['they are late', { state: 'received', dueOn: '2026-11-21' }, ['them', 'publish', '2026-11-21', true]],
    ['without a due date nobody is late', { state: 'received' }, ['them', 'publish', null, false]],
    ['we close', { state: 'published' }, ['us', 'close', null, false]],
    [
      'a loan comes back first',
      { state: 'published', loanOut: true, returnDueOn: '2026-11-01' },
      ['them', 'return_loan', '2026-11-01', true],
    ],
    ['nothing is left', { state: 'closed' }, ['nobody', 'nothing', null, false]],
    [
      'a loan of a declined request comes back',
      { state: 'declined', loanOut: true },
      ['them', 'return_loan', null, false],
    ],
    ['a cancelled request is over', { state: 'cancelled' }, ['nobody', 'nothing', null, false]],
  ])('%s', (_title, change, [who, what, by, late]) => {
    expect(nextStep({ ...proposed, ...change }, today)).toEqual({ who, what, by, late });
  });

  it('every standing has one known step, and waiting longer never makes it less late', () => {
    const day = fc
      .integer({ min: 0, max: 90 })
      .map((n) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString().slice(0, 10));
    const maybe = fc.option(day);
    const standing = fc.record({
      state: fc.constantFrom(...reviewStates),
      hasSample: fc.boolean(),
      requestLeavesOn: maybe,
      requestSentOn: maybe,
      agreedOn: maybe,
      shippedOn: maybe,
      dueOn: maybe,
      loanOut: fc.boolean(),
      returnDueOn: maybe,
    });
    fc.assert(
      fc.property(standing, day, day, (review, one, other) => {
        const [sooner, later] = one < other ? [one, other] : [other, one];
        const first = nextStep(review, sooner);
        expect(actors).toContain(first.who);
        expect(steps).toContain(first.what);
        expect(first.who === 'nobody').toBe(first.what === 'nothing' || first.what === 'request_leaves');
        if (first.late) expect(nextStep(review, later).late).toBe(true);
      }),
    );
  });
});
