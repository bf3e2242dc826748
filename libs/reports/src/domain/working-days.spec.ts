import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingDaysBefore, workingDaysBetween } from './working-days.js';

describe('working days', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-22'],
    ['2026-11-23', 10, '2026-11-09'],
    ['2026-11-22', 1, '2026-11-19'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s less %i is %s', (day, count, expected) => {
    expect(workingDaysBefore(day, count)).toBe(expected);
  });

  it.each([
    ['2026-11-20T09:00:00Z', '2026-11-20T17:00:00Z', 'Europe/Paris', 0],
    ['2026-11-20T09:00:00Z', '2026-11-21T17:00:00Z', 'Europe/Paris', 0],
    ['2026-11-20T09:00:00Z', '2026-11-23T09:00:00Z', 'Europe/Paris', 1],
    ['2026-11-20T09:00:00Z', '2026-11-27T09:00:00Z', 'Europe/Paris', 5],
    // still Thursday evening in Montréal
    ['2026-11-20T02:00:00Z', '2026-11-20T17:00:00Z', 'America/Toronto', 1],
    ['2026-11-20T02:00:00Z', '2026-11-20T17:00:00Z', 'Nowhere/At all', 0],
  ])('from %s to %s in %s are %i', (from, to, zone, expected) => {
    expect(workingDaysBetween(new Date(from), new Date(to), zone)).toBe(expected);
  });

  it('counted back and forth agree to the day', () => {
    const days = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const end = new Date(Date.UTC(2026, 0, 1 + offset, 12));
        const start = new Date(`${workingDaysBefore(end.toISOString().slice(0, 10), count)}T12:00:00Z`);
        const dayAfter = new Date(start.getTime() + 86_400_000);
        expect(workingDaysBetween(start, end, 'UTC')).toBe(count);
        expect(workingDaysBetween(dayAfter, end, 'UTC')).toBe(count - 1);
      }),
    );
  });
});
