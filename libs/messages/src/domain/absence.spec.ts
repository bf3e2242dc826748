import { describe, expect, it } from '@jest/globals';
import { firstOpeningAfter, laterOf } from './absence.js';
import { usualWindow } from './send-window.js';

describe('the first opening after the first day back', () => {
  it.each([
    // Back on a Monday: Tuesday. On a Friday, or at the weekend: Monday.
    ['2026-12-07', 'Europe/Paris', '2026-12-08T09:00', '2026-12-08T08:00:00.000Z'],
    ['2026-12-04', 'Europe/Paris', '2026-12-07T09:00', '2026-12-07T08:00:00.000Z'],
    ['2026-12-05', 'Europe/Paris', '2026-12-07T09:00', '2026-12-07T08:00:00.000Z'],
    // Over the end of summer time, and the end of the year.
    ['2026-10-24', 'Europe/Paris', '2026-10-26T09:00', '2026-10-26T08:00:00.000Z'],
    ['2026-12-31', 'America/New_York', '2027-01-01T09:00', '2027-01-01T14:00:00.000Z'],
    ['2026-12-07', 'Australia/Lord_Howe', '2026-12-08T09:00', '2026-12-07T22:00:00.000Z'],
  ])('%s in %s is %s', (day, zone, wallTime, instant) => {
    const due = firstOpeningAfter(day, zone, usualWindow);
    expect([due.wallTime, due.notBefore.toISOString()]).toEqual([wallTime, instant]);
  });
});

describe('the later of two departures', () => {
  const at = (day: string) => firstOpeningAfter(day, 'Europe/Paris', usualWindow);
  it('is the later, or the only one there is', () => {
    expect(laterOf(at('2026-12-07'), at('2026-12-09'))).toEqual(at('2026-12-09'));
    expect(laterOf(at('2026-12-09'), at('2026-12-07'))).toEqual(at('2026-12-09'));
    expect(laterOf(null, at('2026-12-07'))).toEqual(at('2026-12-07'));
    expect(laterOf(null, null)).toBeNull();
  });
});
