import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysLater, instantOf, isTimeZone, isWallTime, wallTimeAt, weekdayOf } from './wall-clock.js';

/** zone, wall-clock time, instant in UTC. Both changeovers of each zone, from the IANA database. */
const table: [string, string, string][] = [
  ['Europe/Paris', '2026-03-29T01:59', '2026-03-29T00:59:00Z'],
  ['Europe/Paris', '2026-03-29T02:00', '2026-03-29T01:00:00Z'],
  ['Europe/Paris', '2026-03-29T02:30', '2026-03-29T01:00:00Z'],
  ['Europe/Paris', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
  ['Europe/Paris', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ['Europe/Paris', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
  ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:00:00Z'],
  ['America/New_York', '2026-03-08T09:00', '2026-03-08T13:00:00Z'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00Z'],
  ['America/New_York', '2026-11-01T09:00', '2026-11-01T14:00:00Z'],
  ['Australia/Sydney', '2026-10-04T02:15', '2026-10-03T16:00:00Z'],
  ['Australia/Sydney', '2026-04-05T02:15', '2026-04-04T15:15:00Z'],
  // São Paulo gave up summer time in 2019; its last changeovers were at midnight.
  ['America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T03:00:00Z'],
  ['America/Sao_Paulo', '2019-02-16T23:30', '2019-02-17T01:30:00Z'],
  ['America/Sao_Paulo', '2026-11-24T09:00', '2026-11-24T12:00:00Z'],
  ['Asia/Kolkata', '2026-03-29T02:30', '2026-03-28T21:00:00Z'],
  ['Asia/Kolkata', '2026-10-25T02:30', '2026-10-24T21:00:00Z'],
  // Lord Howe moves its clocks by half an hour.
  ['Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-03T15:30:00Z'],
  ['Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-03T15:30:00Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z'],
  // Samoa had no 30 December 2011.
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T10:00:00Z'],
  ['Europe/Paris', '2028-02-29T09:00', '2028-02-29T08:00:00Z'],
  ['Europe/Paris', '2026-12-31T23:59', '2026-12-31T22:59:00Z'],
];

const zones = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
];

describe('the instant of a wall-clock time', () => {
  it.each(table)('in %s, %s is %s', (zone, wallTime, instant) => {
    expect(instantOf(wallTime, zone).toISOString()).toBe(new Date(instant).toISOString());
  });

  it('is shown again by the clocks of the zone, or is the first minute after a time that they skip', () => {
    fc.assert(
      fc.property(minuteBetween(2015, 2035), fc.constantFrom(...zones), (wallTime, zone) => {
        const instant = instantOf(wallTime, zone);
        const shown = wallTimeAt(instant, zone);
        const minuteBefore = wallTimeAt(new Date(instant.getTime() - 60_000), zone);
        expect(shown >= wallTime).toBe(true);
        if (shown !== wallTime) expect(minuteBefore < wallTime).toBe(true);
      }),
    );
  });

  it('is the first of two when the clocks show it twice', () => {
    fc.assert(
      fc.property(minuteBetween(2015, 2035), fc.constantFrom(...zones), (wallTime, zone) => {
        const instant = instantOf(wallTime, zone);
        for (const earlier of [30, 60, 120]) {
          expect(wallTimeAt(new Date(instant.getTime() - earlier * 60_000), zone)).not.toBe(wallTime);
        }
      }),
    );
  });

  it('refuses what is no time of the calendar, and what is no zone', () => {
    expect(() => instantOf('2026-02-30T09:00', 'Europe/Paris')).toThrow(RangeError);
    expect(() => instantOf('2026-11-24 09:00', 'Europe/Paris')).toThrow(RangeError);
    expect(() => instantOf('2026-11-24T09:00', 'Mars/Olympus')).toThrow(RangeError);
    expect(() => instantOf('2026-11-24T09:00', 'UTC+2')).toThrow(RangeError);
  });
});

describe('words about times', () => {
  it('knows a time of the calendar', () => {
    expect(isWallTime('2028-02-29T23:59')).toBe(true);
    expect(isWallTime('2027-02-29T23:59')).toBe(false);
    expect(isWallTime('2026-11-24T24:30')).toBe(false);
  });

  it('knows a zone of the IANA database', () => {
    expect(['Europe/Paris', 'America/Montreal', 'UTC'].map(isTimeZone)).toEqual([true, true, true]);
    expect(['Paris', '+02:00', '', 'Europe/Nowhere'].map(isTimeZone)).toEqual([false, false, false, false]);
  });

  it('counts days over the ends of months and years', () => {
    expect(daysLater('2026-12-30T09:15', 4)).toBe('2027-01-03T09:15');
    expect(weekdayOf('2026-11-22T12:00')).toBe(7);
  });
});

function minuteBetween(from: number, to: number): fc.Arbitrary<string> {
  return fc
    .integer({ min: Date.UTC(from, 0, 1) / 60_000, max: Date.UTC(to, 0, 1) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16));
}
