import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type NextThing, nextThing, type PendingMessage } from './next-thing.js';
import { PITCH_STATES, type PitchState } from './pitch-state.js';

const soon = new Date('2026-11-25T08:30:00Z');
const later = new Date('2026-12-10T08:30:00Z');
const late = { code: 'too-late', params: { hours: 24 }, text: 'Too late.' };
const message = (change: Partial<PendingMessage>): PendingMessage => ({
  id: 'message',
  step: 0,
  state: 'scheduled',
  notBefore: soon,
  whyNot: null,
  ...change,
});

describe('What is next with a pitch', () => {
  it.each<[PitchState, PendingMessage | null, NextThing, Date | null]>([
    ['draft', null, 'write', null],
    ['scheduled', message({}), 'leaves', soon],
    ['scheduled', message({ state: 'claimed' }), 'leaving', soon],
    ['scheduled', message({ state: 'held', whyNot: late }), 'held', soon],
    ['scheduled', message({ state: 'uncertain' }), 'uncertain', soon],
    ['sent', message({ step: 1 }), 'follow_up', soon],
    ['sent', message({ step: 1, state: 'held' }), 'held', soon],
    ['sent', null, 'silence', later],
    ['replied', null, 'decide', null],
    ['accepted', null, 'nothing', null],
    ['no_response', null, 'nothing', null],
  ])('when it is %s with %j: %s', (state, pending, what, at) => {
    expect(nextThing(state, pending, later)).toMatchObject({ what, at });
  });

  it('says why a message is held', () => {
    expect(nextThing('sent', message({ step: 1, state: 'held', whyNot: late }), null)).toEqual({
      what: 'held',
      at: soon,
      messageId: 'message',
      step: 1,
      whyNot: late,
    });
  });

  it('never announces a message of a pitch that is closed', () => {
    const closed = PITCH_STATES.filter((state) => !['scheduled', 'sent'].includes(state));
    fc.assert(
      fc.property(
        fc.constantFrom(...closed),
        fc.constantFrom('scheduled', 'held', 'uncertain'),
        (state, pending) => {
          const next = nextThing(state, message({ state: pending as PendingMessage['state'] }), later);
          expect(next.messageId).toBeNull();
        },
      ),
    );
  });
});
