import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allowedMoves,
  canMove,
  canRevise,
  holdsBlogger,
  PITCH_STATES,
  statesLeadingTo,
  type PitchState,
} from './pitch-state.js';

const aState = fc.constantFrom(...PITCH_STATES);

describe('A pitch', () => {
  it.each<[PitchState, PitchState]>([
    ['draft', 'scheduled'],
    ['draft', 'withdrawn'],
    ['scheduled', 'draft'],
    ['scheduled', 'sent'],
    ['scheduled', 'bounced'],
    ['scheduled', 'withdrawn'],
    ['sent', 'replied'],
    ['sent', 'no_response'],
    ['sent', 'bounced'],
    ['sent', 'withdrawn'],
    ['replied', 'accepted'],
    ['replied', 'declined'],
    ['replied', 'withdrawn'],
    ['no_response', 'replied'],
    ['no_response', 'bounced'],
  ])('goes from %s to %s', (from, to) => {
    expect(canMove(from, to)).toBe(true);
  });

  it.each<[PitchState, PitchState]>([
    ['draft', 'sent'],
    ['draft', 'accepted'],
    ['scheduled', 'replied'],
    ['sent', 'draft'],
    ['sent', 'accepted'],
    ['sent', 'declined'],
    ['replied', 'sent'],
    ['replied', 'no_response'],
    ['no_response', 'sent'],
    ['no_response', 'accepted'],
    ['bounced', 'sent'],
    ['declined', 'accepted'],
    ['accepted', 'declined'],
    ['withdrawn', 'draft'],
  ])('does not go from %s to %s', (from, to) => {
    expect(canMove(from, to)).toBe(false);
  });

  it('has exactly fifteen moves', () => {
    expect(PITCH_STATES.flatMap(allowedMoves)).toHaveLength(15);
  });

  it.each<PitchState>(['accepted', 'declined', 'bounced', 'withdrawn'])(
    'that is %s goes nowhere',
    (state) => {
      expect(allowedMoves(state)).toEqual([]);
    },
  );

  it('may be withdrawn exactly while it is open', () => {
    const open = PITCH_STATES.filter((state) => state === 'draft' || holdsBlogger(state));
    expect(statesLeadingTo('withdrawn')).toEqual(open);
  });

  it('holds its blogger from the schedule to the outcome', () => {
    expect(PITCH_STATES.filter(holdsBlogger)).toEqual(['scheduled', 'sent', 'replied']);
  });

  it('is revised only as a draft', () => {
    expect(PITCH_STATES.filter(canRevise)).toEqual(['draft']);
  });

  it('never stays where it is, and both directions of the table agree', () => {
    fc.assert(
      fc.property(aState, aState, (from, to) => {
        expect(canMove(from, from)).toBe(false);
        expect(statesLeadingTo(to).includes(from)).toBe(canMove(from, to));
      }),
    );
  });

  it('comes to an end from wherever it stands', () => {
    const ends = (state: PitchState, seen: readonly PitchState[] = []): boolean =>
      allowedMoves(state).length === 0 ||
      allowedMoves(state).some((next) => !seen.includes(next) && ends(next, [...seen, state]));
    fc.assert(fc.property(aState, (state) => expect(ends(state)).toBe(true)));
  });
});
