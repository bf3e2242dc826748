import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aContext, aDraft, NOW, SETTINGS, TUESDAY_MORNING } from '../../../testing/guard-examples.js';
import { breathingRoom } from './breathing-room.js';

const daysBefore = (days: number) => new Date(TUESDAY_MORNING.getTime() - days * 86_400_000);
const check = (...days: number[]) => {
  const otherPitches = days.map((ago) => ({ at: daysBefore(ago), officerName: `Officer ${ago}` }));
  return breathingRoom(aDraft(), aContext({ otherPitches }), SETTINGS, NOW);
};

describe('Breathing room', () => {
  it.each([[[]], [[30]], [[31, 90]], [[400, 500, 600, 700]], [[40, 80, 366]]])(
    'holds after %j days',
    (days) => {
      expect(check(...days)).toBeNull();
    },
  );

  it.each<[number[], string]>([
    [[1], 'too-soon'],
    [[29.9], 'too-soon'],
    [[0], 'too-soon'],
    [[-5], 'too-soon'],
    [[40, 80, 120], 'too-many'],
    [[40, 80, 364], 'too-many'],
    [[10, 80, 120], 'too-soon'],
  ])('is broken after %j days: %s', (days, code) => {
    expect(check(...days)?.code).toBe(`breathing_room.${code}`);
  });

  it('names the last pitch, whose it was, and when one may write again', () => {
    expect(check(80, 12)?.params).toMatchObject({
      officerName: 'Officer 12',
      lastAt: daysBefore(12).toISOString(),
      freeAt: daysBefore(-18).toISOString(),
    });
  });

  it('waits for the oldest of three to be a year old', () => {
    expect(check(40, 80, 300)?.params).toMatchObject({ freeAt: daysBefore(300 - 365).toISOString() });
  });

  it('holds at the moment it names, however many pitches there were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 9 }), (days) => {
        const otherPitches = days.map((ago) => ({ at: daysBefore(ago), officerName: 'Chloé' }));
        const broken = breathingRoom(aDraft(), aContext({ otherPitches }), SETTINGS, NOW);
        fc.pre(broken !== null);
        const draft = aDraft({ leavesAt: new Date(String(broken?.params['freeAt'])) });
        expect(breathingRoom(draft, aContext({ otherPitches }), SETTINGS, NOW)).toBeNull();
      }),
    );
  });
});
