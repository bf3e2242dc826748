import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { departure, followUpDue, inZone, isTooLate } from './departure.js';
import { isWithinWindow, usualWindow } from './send-window.js';
import { daysLater, instantOf, wallTimeAt } from './wall-clock.js';

const tuesday = new Date('2026-11-24T10:00:00Z');

describe('when a message leaves', () => {
  it('leaves a moment after "now", so that it can be taken back', () => {
    const leaves = departure({ kind: 'now' }, 'Europe/Paris', tuesday, usualWindow, 10);
    expect(leaves.notBefore.toISOString()).toBe('2026-11-24T10:00:10.000Z');
    expect(leaves.wallTime).toBe('2026-11-24T11:00');
  });

  it('waits for the opening when "now" lies outside working hours', () => {
    const leaves = departure({ kind: 'now' }, 'America/New_York', tuesday, usualWindow, 10);
    expect(leaves).toEqual({
      wallTime: '2026-11-24T09:00',
      timeZone: 'America/New_York',
      notBefore: new Date('2026-11-24T14:00:00Z'),
    });
  });

  it('takes a wall-clock time in the zone of the blogger', () => {
    const leaves = departure(
      { kind: 'at', wallTime: '2026-11-25T09:30' },
      'America/Montreal',
      tuesday,
      usualWindow,
      10,
    );
    expect(leaves.notBefore.toISOString()).toBe('2026-11-25T14:30:00.000Z');
  });

  it('moves a time on a weekend to Monday, and a time that has passed to the next moment allowed', () => {
    const asked = (wallTime: string) =>
      departure({ kind: 'at', wallTime }, 'Europe/Paris', tuesday, usualWindow, 10).wallTime;
    expect(asked('2026-11-28T11:00')).toBe('2026-11-30T09:00');
    expect(asked('2026-11-20T09:00')).toBe('2026-11-24T11:00');
    expect(asked('2026-11-24T19:00')).toBe('2026-11-25T09:00');
  });

  it('keeps the wall-clock time when the zone of the blogger is corrected', () => {
    const before = inZone('2026-11-25T09:30', 'Europe/Paris', tuesday, usualWindow);
    const after = inZone(before.wallTime, 'Asia/Kolkata', tuesday, usualWindow);
    expect(after).toEqual({
      wallTime: '2026-11-25T09:30',
      timeZone: 'Asia/Kolkata',
      notBefore: new Date('2026-11-25T04:00:00Z'),
    });
  });

  it('does not let a corrected zone send a message into the past', () => {
    expect(inZone('2026-11-24T14:00', 'Asia/Kolkata', tuesday, usualWindow).notBefore).toEqual(tuesday);
  });
});

/** zone, sent, days, due: each wait passes over a changeover of the zone */
const followUps: [string, string, number, string][] = [
  ['Europe/Paris', '2026-03-25T10:00', 6, '2026-03-31T10:00'],
  ['Europe/Paris', '2026-10-21T10:00', 6, '2026-10-27T10:00'],
  ['America/New_York', '2026-03-05T16:30', 5, '2026-03-10T16:30'],
  ['America/New_York', '2026-10-29T16:30', 5, '2026-11-03T16:30'],
  ['Australia/Sydney', '2026-10-01T09:00', 6, '2026-10-07T09:00'],
  ['Australia/Sydney', '2026-04-02T09:00', 6, '2026-04-08T09:00'],
  ['America/Sao_Paulo', '2018-11-01T11:00', 5, '2018-11-06T11:00'],
  ['Asia/Kolkata', '2026-11-20T12:00', 4, '2026-11-24T12:00'],
  ['Australia/Lord_Howe', '2026-10-01T09:15', 6, '2026-10-07T09:15'],
  ['Europe/Paris', '2026-11-25T15:00', 4, '2026-11-30T09:00'],
];

describe('when a follow-up is due', () => {
  it.each(followUps)('in %s, sent %s and waiting %i days, it is due %s', (zone, sent, days, due) => {
    expect(followUpDue(instantOf(sent, zone), days, zone, usualWindow).wallTime).toBe(due);
  });

  it('is never earlier than the days that were asked for, and in working hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'),
        (sent, days, zone) => {
          const sentAt = new Date(sent);
          const due = followUpDue(sentAt, days, zone, usualWindow);
          expect(isWithinWindow(due.notBefore, zone, usualWindow)).toBe(true);
          expect(due.wallTime >= daysLater(wallTimeAt(sentAt, zone), days)).toBe(true);
        },
      ),
    );
  });
});

describe('lateness', () => {
  it('is too late past the limit, not at it', () => {
    expect(isTooLate(tuesday, new Date(tuesday.getTime() + 24 * 3_600_000), 24)).toBe(false);
    expect(isTooLate(tuesday, new Date(tuesday.getTime() + 24 * 3_600_000 + 1), 24)).toBe(true);
  });
});
