import { describe, expect, it } from '@jest/globals';
import { isDeparture, wallTimeIn, whenBody } from './departure';

describe('when a pitch leaves', () => {
  it('is said, once a time of theirs is whole', () => {
    expect(isDeparture({ when: 'now', wallTime: '', exactly: false })).toBe(true);
    expect(isDeparture({ when: 'at', wallTime: '', exactly: false })).toBe(false);
    expect(isDeparture({ when: 'at', wallTime: '2026-11-24T09:30', exactly: false })).toBe(true);
  });

  it('is asked for without what does not belong to it', () => {
    expect(whenBody({ when: 'now', wallTime: '2026-11-24T09:30', exactly: true })).toEqual({ when: 'now' });
    const at = { when: 'at', wallTime: '2026-11-24T09:30', exactly: true } as const;
    expect(whenBody(at)).toEqual(at);
  });

  it.each([
    ['2026-12-01T08:30:00.000Z', 'Europe/Paris', '2026-12-01T09:30'],
    ['2026-12-01T08:30:00.001Z', 'Europe/Paris', '2026-12-01T09:31'],
    ['2026-12-01T23:10:00.000Z', 'Asia/Tokyo', '2026-12-02T08:10'],
    ['2026-12-01T04:00:00.000Z', 'America/Montreal', '2026-11-30T23:00'],
    ['2026-11-30T23:00:00.000Z', 'Europe/Paris', '2026-12-01T00:00'],
  ])('%s is on the clock of %s %s', (instant, zone, wallTime) => {
    expect(wallTimeIn(instant, zone)).toBe(wallTime);
  });
});
