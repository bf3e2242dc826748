import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GUARD_DEFAULTS, GUARD_LIMITS, guardSettings, type GuardSettings } from './guard-settings.js';

const KEYS = Object.keys(GUARD_DEFAULTS) as (keyof GuardSettings)[];

describe("The guard's numbers", () => {
  it('are those of the product where nothing is stored', () => {
    expect(guardSettings({})).toEqual(GUARD_DEFAULTS);
  });

  it('are overridden one by one', () => {
    expect(guardSettings({ readingMaxAgeDays: 90, pitchesPerDay: 5 })).toEqual({
      ...GUARD_DEFAULTS,
      readingMaxAgeDays: 90,
      pitchesPerDay: 5,
    });
  });

  it.each([
    ['a text', '30'],
    ['a fraction', 1.5],
    ['null', null],
    ['too much', 100_000],
    ['less than nothing', -1],
  ])('fall back to the default for %s', (_what, value) => {
    expect(guardSettings({ breathingDays: value }).breathingDays).toBe(30);
  });

  it('never plan more follow-ups than are allowed', () => {
    expect(guardSettings({ followUpsAtMost: 0, followUpsByDefault: 1 }).followUpsByDefault).toBe(0);
  });

  it('never leave a window that does not open', () => {
    expect(guardSettings({ windowFromHour: 18, windowToHour: 9 })).toEqual(GUARD_DEFAULTS);
  });

  it('stay within their limits whatever is stored', () => {
    const stored = fc.record(
      Object.fromEntries(KEYS.map((key) => [key, fc.oneof(fc.integer(), fc.anything())])),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const settings = guardSettings(value);
        for (const key of KEYS) {
          const [least, most] = GUARD_LIMITS[key];
          expect(settings[key]).toBeGreaterThanOrEqual(least);
          expect(settings[key]).toBeLessThanOrEqual(most);
        }
        expect(settings.windowFromHour).toBeLessThan(settings.windowToHour);
        expect(settings.followUpsByDefault).toBeLessThanOrEqual(settings.followUpsAtMost);
      }),
    );
  });
});
