import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedMoves, canMove, type CaseState, caseStates, isClosed, standingStates } from './case-state.js';

const ALLOWED: [CaseState, CaseState][] = [
  ['open', 'waiting_for_blogger'],
  ['waiting_for_blogger', 'open'],
  ['waiting_for_blogger', 'resolved'],
  ['waiting_for_blogger', 'unresolved'],
];

const anyState = fc.constantFrom(...caseStates);

describe('The states of a case', () => {
  it.each(ALLOWED)('lead from %s to %s', (from, to) => expect(canMove(from, to)).toBe(true));

  it('lead nowhere else', () => {
    fc.assert(
      fc.property(anyState, anyState, (from, to) => {
        expect(canMove(from, to)).toBe(ALLOWED.some(([one, other]) => one === from && other === to));
        expect(allowedMoves(from).includes(to)).toBe(canMove(from, to));
      }),
    );
  });

  it('stand in the way of pitches until the case is closed', () => {
    expect(standingStates).toEqual(['open', 'waiting_for_blogger']);
    expect(caseStates.filter(isClosed)).toEqual(['resolved', 'unresolved']);
  });

  it('end for good whatever is tried, and only after the blogger was heard', () => {
    fc.assert(
      fc.property(fc.array(anyState, { maxLength: 30 }), (wishes) => {
        const way: CaseState[] = ['open'];
        for (const wish of wishes) {
          const now = way.at(-1) as CaseState;
          if (canMove(now, wish)) way.push(wish);
        }
        const closedAt = way.findIndex(isClosed);
        if (closedAt === -1) return;
        expect(closedAt).toBe(way.length - 1);
        expect(way[closedAt - 1]).toBe('waiting_for_blogger');
      }),
    );
  });

  it('can always be left for a closed one', () => {
    for (const state of standingStates) {
      const next = allowedMoves(state);
      expect(next.some((to) => isClosed(to) || allowedMoves(to).some(isClosed))).toBe(true);
    }
  });
});
