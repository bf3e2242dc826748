import { describe, expect, it } from '@jest/globals';
import { instantsOf, lastMonths } from './period.js';

describe('the period of a report', () => {
  it.each([
    ['2026-11-01', '2026-11-30', 'Europe/Paris', '2026-10-31T23:00:00.000Z', '2026-11-30T23:00:00.000Z'],
    // the night the clocks go forward has 23 hours
    ['2026-03-29', '2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-11-22', '2026-11-22', 'America/Toronto', '2026-11-22T05:00:00.000Z', '2026-11-23T05:00:00.000Z'],
  ])('from %s to %s in %s lasts from %s to %s', (from, to, timeZone, start, end) => {
    const instants = instantsOf({ from, to, timeZone });
    expect([instants.start.toISOString(), instants.end.toISOString()]).toEqual([start, end]);
  });

  it('is the last three months unless said otherwise', () => {
    expect(lastMonths('2026-05-31', 'UTC')).toEqual({
      from: '2026-02-28',
      to: '2026-05-31',
      timeZone: 'UTC',
    });
  });
});
