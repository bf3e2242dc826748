import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWithinWindow, nextAllowed, theirMorning, usualWindow, windowOf } from './send-window.js';
import { wallTimeAt } from './wall-clock.js';

const zones = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];

/** zone, instant, local time of the next allowed moment */
const table: [string, string, string][] = [
  ['Europe/Paris', '2026-11-24T08:00:00Z', '2026-11-24T09:00'],
  ['Europe/Paris', '2026-11-24T07:59:00Z', '2026-11-24T09:00'],
  ['Europe/Paris', '2026-11-24T16:59:00Z', '2026-11-24T17:59'],
  ['Europe/Paris', '2026-11-24T17:00:00Z', '2026-11-25T09:00'],
  ['Europe/Paris', '2026-11-27T17:30:00Z', '2026-11-30T09:00'],
  // The weekends on which the clocks change
  ['Europe/Paris', '2026-03-28T12:00:00Z', '2026-03-30T09:00'],
  ['Europe/Paris', '2026-10-24T12:00:00Z', '2026-10-26T09:00'],
  ['America/New_York', '2026-03-06T23:30:00Z', '2026-03-09T09:00'],
  ['America/New_York', '2026-10-30T22:30:00Z', '2026-11-02T09:00'],
  ['Australia/Sydney', '2026-10-02T08:30:00Z', '2026-10-05T09:00'],
  ['Australia/Sydney', '2026-04-03T08:30:00Z', '2026-04-06T09:00'],
  ['America/Sao_Paulo', '2018-11-02T21:30:00Z', '2018-11-05T09:00'],
  ['Asia/Kolkata', '2026-11-24T03:29:00Z', '2026-11-24T09:00'],
  ['Asia/Kolkata', '2026-11-24T12:30:00Z', '2026-11-25T09:00'],
  ['Australia/Lord_Howe', '2026-10-02T08:00:00Z', '2026-10-05T09:00'],
];

describe('working hours', () => {
  it.each(table)('in %s, from %s on, mail may leave at %s', (zone, instant, local) => {
    expect(wallTimeAt(nextAllowed(new Date(instant), zone, usualWindow), zone)).toBe(local);
  });

  it('never moves a message back, and always into the window', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const next = nextAllowed(instant, zone, usualWindow);
        expect(next >= instant).toBe(true);
        expect(isWithinWindow(next, zone, usualWindow)).toBe(true);
        expect(next.getTime() - instant.getTime()).toBeLessThanOrEqual(4 * 86_400_000);
      }),
    );
  });

  it('leaves a message where it is when it may go at once', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const next = nextAllowed(instant, zone, usualWindow);
        expect(nextAllowed(next, zone, usualWindow)).toBe(next);
      }),
    );
  });

  it('follows the weekend of the country', () => {
    const friday = new Date('2026-11-27T08:00:00Z');
    expect(wallTimeAt(nextAllowed(friday, 'Asia/Riyadh', windowOf(usualWindow, 'SA')), 'Asia/Riyadh')).toBe(
      '2026-11-29T09:00',
    );
    expect(windowOf(usualWindow, null).workingDays).toEqual([1, 2, 3, 4, 5]);
    expect(windowOf(usualWindow, 'FR').workingDays).toEqual([1, 2, 3, 4, 5]);
  });

  it('takes the next working morning for "their morning"', () => {
    const morning = (at: string, zone: string) =>
      wallTimeAt(theirMorning(new Date(at), zone, usualWindow), zone);
    expect(morning('2026-11-24T08:29:00Z', 'Europe/Paris')).toBe('2026-11-24T09:30');
    expect(morning('2026-11-24T08:31:00Z', 'Europe/Paris')).toBe('2026-11-25T09:30');
    expect(morning('2026-11-28T08:00:00Z', 'America/New_York')).toBe('2026-11-30T09:30');
  });

  it('keeps off public holidays, also where they follow a weekend', () => {
    const off = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);
    const window = windowOf(usualWindow, 'GB', (day) => off.has(day));
    const next = (at: string) =>
      wallTimeAt(nextAllowed(new Date(at), 'Europe/London', window), 'Europe/London');
    expect(next('2026-12-24T17:59:00Z')).toBe('2026-12-24T17:59');
    expect(next('2026-12-24T18:00:00Z')).toBe('2026-12-29T09:00');
    expect(next('2026-12-31T18:00:00Z')).toBe('2027-01-04T09:00');
    expect(
      wallTimeAt(theirMorning(new Date('2026-12-25T07:00:00Z'), 'Europe/London', window), 'Europe/London'),
    ).toBe('2026-12-29T09:30');
  });

  it('says so when a window never opens', () => {
    expect(() => nextAllowed(new Date(0), 'UTC', { ...usualWindow, workingDays: [] })).toThrow(RangeError);
  });
});

const instants = fc
  .integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) })
  .map((milliseconds) => new Date(milliseconds));
