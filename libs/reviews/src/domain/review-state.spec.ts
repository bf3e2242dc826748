import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allowedReviewMoves,
  canMoveReview,
  isOverdue,
  isRevisable,
  type ReviewState,
  reviewStates,
} from './review-state.js';

const anyState = fc.constantFrom(...reviewStates);
const final: readonly ReviewState[] = ['closed', 'declined', 'cancelled'];

describe('the moves of a review request', () => {
  it.each<[ReviewState, boolean, ReviewState[]]>([
    ['proposed', true, ['agreed', 'declined', 'cancelled']],
    ['proposed', false, ['agreed', 'declined', 'cancelled']],
    ['agreed', true, ['shipped', 'declined', 'cancelled']],
    ['agreed', false, ['published', 'declined', 'cancelled']],
    ['shipped', true, ['received', 'declined', 'cancelled']],
    ['received', true, ['published', 'declined', 'cancelled']],
    ['published', true, ['closed']],
    ['closed', true, []],
    ['declined', true, []],
    ['cancelled', true, []],
  ])('from %s (with a sample: %s) it may go to %j', (state, hasSample, allowed) => {
    expect(allowedReviewMoves(state, hasSample)).toEqual(allowed);
  });

  it('every way through the moves ends, and a closed request was published', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.nat(), { maxLength: 20 }), (hasSample, choices) => {
        const path: ReviewState[] = ['proposed'];
        for (const choice of choices) {
          const allowed = allowedReviewMoves(path[path.length - 1] as ReviewState, hasSample);
          if (allowed.length === 0) break;
          path.push(allowed[choice % allowed.length] as ReviewState);
        }
        expect(new Set(path).size).toBe(path.length);
        if (path.includes('closed')) expect(path).toContain('published');
        if (path.includes('published')) expect(path).toContain('agreed');
        if (path.includes('shipped')) expect(hasSample).toBe(true);
      }),
    );
  });

  it('a move is possible exactly when it is among the allowed ones, and never to the same state', () => {
    fc.assert(
      fc.property(anyState, anyState, fc.boolean(), (from, to, hasSample) => {
        expect(canMoveReview(from, to, hasSample)).toBe(allowedReviewMoves(from, hasSample).includes(to));
        expect(canMoveReview(from, from, hasSample)).toBe(false);
      }),
    );
  });

  it('what can be revised can still be declined, and nothing else can', () => {
    for (const state of reviewStates) {
      expect(isRevisable(state)).toBe(canMoveReview(state, 'declined', true));
    }
    expect(final.some(isRevisable)).toBe(false);
  });
});

describe('overdue', () => {
  it.each<[ReviewState, string | null, boolean]>([
    ['received', '2026-11-21', true],
    ['received', '2026-11-22', false],
    ['received', '2026-11-23', false],
    ['received', null, false],
    ['agreed', '2026-11-21', true],
    ['shipped', '2026-11-21', true],
    ['proposed', '2026-11-21', false],
    ['published', '2026-11-21', false],
    ['closed', '2026-11-21', false],
    ['declined', '2026-11-21', false],
    ['cancelled', '2026-11-21', false],
  ])('a request that is %s and due on %s is overdue on 22 November: %s', (state, dueOn, overdue) => {
    expect(isOverdue({ state, dueOn }, '2026-11-22')).toBe(overdue);
  });
});
