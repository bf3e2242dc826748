import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aContext, aDraft, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { PITCH_STATES, type PitchState } from '../pitch-state.js';
import { followUps } from './follow-ups.js';

const planned = (...waits: number[]) =>
  followUps(
    aDraft({ followUps: waits.map((waitDays, index) => ({ step: index + 1, waitDays, body: 'Dear Anna' })) }),
    aContext(),
    SETTINGS,
    NOW,
  )?.code ?? null;

const due = (pitchState: PitchState, previous: string, leaves: string, bloggerZone = 'Europe/Paris') =>
  followUps(
    aDraft({ kind: 'follow_up', followUps: [], leavesAt: new Date(leaves) }),
    aContext({ bloggerZone, followed: { pitchState, previousSentAt: new Date(previous) } }),
    SETTINGS,
    NOW,
  )?.code ?? null;

describe('Follow-ups', () => {
  it.each([[[]], [[6]], [[4, 4]], [[10, 5]]])('hold when planned after %j days', (waits) => {
    expect(planned(...waits)).toBeNull();
  });

  it.each<[number[], string]>([
    [[3], 'too-close'],
    [[6, 1], 'too-close'],
    [[6, 6, 6], 'too-many'],
  ])('are refused when planned after %j days: %s', (waits, code) => {
    expect(planned(...waits)).toBe(`follow_ups.${code}`);
  });

  it('are refused when they say nothing', () => {
    const draft = aDraft({ followUps: [{ step: 1, waitDays: 6, body: ' \n' }] });
    expect(followUps(draft, aContext(), SETTINGS, NOW)?.code).toBe('follow_ups.empty');
  });

  it('come due four calendar days after the message before, in the blogger’s zone', () => {
    expect(due('sent', '2026-11-20T16:00:00Z', '2026-11-24T08:05:00Z')).toBeNull();
    expect(due('sent', '2026-11-20T16:00:00Z', '2026-11-23T16:30:00Z')).toBe('follow_ups.too-close');
    // Friday 16:00 UTC is already Saturday in Tokyo.
    expect(due('sent', '2026-11-20T16:00:00Z', '2026-11-24T08:05:00Z', 'Asia/Tokyo')).toBe(
      'follow_ups.too-close',
    );
  });

  it('count a day of 23 hours as a day', () => {
    expect(due('sent', '2026-03-27T17:00:00Z', '2026-03-31T07:05:00Z')).toBeNull();
  });

  it('stop as soon as the pitch no longer waits for an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PITCH_STATES), (state) => {
        const code = due(state, '2026-11-10T09:00:00Z', '2026-11-24T09:00:00Z');
        expect(code).toBe(state === 'sent' ? null : 'follow_ups.stopped');
      }),
    );
  });

  it.each([
    ['2026-12-06T09:00:00Z', 'follow_ups.away'],
    // The first day back belongs to the pile on their desk.
    ['2026-12-07T09:00:00Z', 'follow_ups.away'],
    ['2026-12-08T08:00:00Z', null],
  ])('wait while the person is away until the 7th: at %s %s', (at, code) => {
    const followed = { pitchState: 'sent' as const, previousSentAt: new Date('2026-11-20T09:00:00Z') };
    const context = aContext({ followed, awayUntil: '2026-12-07' });
    const draft = aDraft({ kind: 'follow_up', leavesAt: new Date(at) });
    expect(followUps(draft, context, SETTINGS, NOW)?.code ?? null).toBe(code);
  });

  it('do not exist without a message before them', () => {
    expect(followUps(aDraft({ kind: 'follow_up' }), aContext(), SETTINGS, NOW)?.code).toBe(
      'follow_ups.nothing-to-follow',
    );
  });
});
