import { describe, expect, it } from '@jest/globals';
import { allowedMoves, canMove, cancellableStates, isStillOurs, outgoingStates } from './message-state.js';

describe('message states', () => {
  it.each([
    ['draft', ['scheduled', 'cancelled']],
    ['scheduled', ['claimed', 'held', 'cancelled']],
    ['claimed', ['transmitting', 'scheduled', 'held', 'cancelled']],
    ['transmitting', ['sent', 'refused', 'uncertain', 'scheduled', 'held']],
    ['uncertain', ['sent', 'scheduled']],
    ['held', ['scheduled', 'cancelled']],
    ['sent', ['bounced']],
    ['refused', []],
    ['cancelled', []],
    ['bounced', []],
    ['received', []],
  ] as const)('from %s a message may go to %j', (from, to) => {
    expect(allowedMoves(from)).toEqual(to);
  });

  it('never goes back from sent, refused or cancelled to where it could be sent again', () => {
    for (const over of ['sent', 'refused', 'cancelled', 'bounced'] as const) {
      expect(
        outgoingStates.filter(
          (to) => canMove(over, to) && ['scheduled', 'claimed', 'transmitting'].includes(to),
        ),
      ).toEqual([]);
    }
  });

  it('is never cancelled by an answer once it is being handed over', () => {
    expect(cancellableStates).not.toContain('transmitting');
    for (const state of cancellableStates) expect(canMove(state, 'cancelled')).toBe(true);
  });

  it('may be edited only while nothing of it can have left', () => {
    expect(outgoingStates.filter(isStillOurs)).toEqual(['draft', 'scheduled', 'held']);
  });
});
