/** When a message leaves: what was asked for, moved into the blogger's working hours. */
import { nextAllowed, theirMorning, type SendWindow } from './send-window.js';
import { daysLater, instantOf, wallTimeAt } from './wall-clock.js';

/** What an officer asks for: now, their morning, or a wall-clock time in the blogger's zone. */
export type When = { kind: 'now' } | { kind: 'morning' } | { kind: 'at'; wallTime: string };

/** A departure: the wall-clock time that was meant, in whose zone, and the instant it comes to. */
export interface Departure {
  wallTime: string;
  timeZone: string;
  notBefore: Date;
}

/**
 * When a message leaves that was asked for like this.
 * @param when now, their morning, or a wall-clock time in `zone`
 * @param zone IANA zone of the blogger
 * @param now the present instant
 * @param window working hours of the blogger
 * @param undoSeconds how long it can be taken back before it may leave
 * @returns never earlier than now + undoSeconds, always inside the window. "Now" outside working hours
 *   means the next opening: the guard says so before the officer presses the button
 * @throws RangeError for a malformed time or zone
 */
export function departure(
  when: When,
  zone: string,
  now: Date,
  window: SendWindow,
  undoSeconds: number,
): Departure {
  const earliest = new Date(now.getTime() + undoSeconds * 1000);
  const asked = when.kind === 'at' ? instantOf(when.wallTime, zone) : earliest;
  const notBefore =
    when.kind === 'morning'
      ? theirMorning(earliest, zone, window)
      : nextAllowed(asked > earliest ? asked : earliest, zone, window);
  return { wallTime: wallTimeAt(notBefore, zone), timeZone: zone, notBefore };
}

/**
 * When a follow-up is due: some days after the message before it, at the same hour of the blogger's
 * clock, moved into working hours.
 * @param sentAt when the message before it left, or will leave
 * @param waitDays calendar days in the blogger's zone
 */
export function followUpDue(sentAt: Date, waitDays: number, zone: string, window: SendWindow): Departure {
  const asked = instantOf(daysLater(wallTimeAt(sentAt, zone), waitDays), zone);
  const notBefore = nextAllowed(asked, zone, window);
  return { wallTime: wallTimeAt(notBefore, zone), timeZone: zone, notBefore };
}

/**
 * The same wall-clock time meant in another zone, for a blogger whose zone was corrected.
 * @returns a departure not before `now`, in working hours of the new zone
 */
export function inZone(wallTime: string, zone: string, now: Date, window: SendWindow): Departure {
  return departure({ kind: 'at', wallTime }, zone, now, window, 0);
}

/**
 * True when a message is so late that a person should look at it before it goes
 * (a worker that was down over a weekend, a restored backup).
 * @param notBefore when it should have left
 * @param latenessHours the limit, in hours of sending time lost
 */
export function isTooLate(notBefore: Date, now: Date, latenessHours: number): boolean {
  return now.getTime() - notBefore.getTime() > latenessHours * 3_600_000;
}
