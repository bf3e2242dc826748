/**
 * A time as people say it ("2026-11-24T09:30" in "America/Montreal") and the instant it means.
 * Where the clocks jump over that time, it means the first minute after the jump; where it comes
 * twice, the first (mail.md section 4.3, F9).
 */
import { DateTime, IANAZone } from 'luxon';

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const minute = 60_000;
// The farthest that any zone has ever been from UTC, with a day's jump across the date line included.
const farthest = 27 * 60 * minute;

/** True for a zone of the IANA database, as this runtime knows it. Fixed offsets such as "UTC+2" are refused. */
export function isTimeZone(zone: string): boolean {
  return (zone === 'UTC' || zone.includes('/')) && IANAZone.isValidZone(zone);
}

/** True for a date and time of the calendar written YYYY-MM-DDTHH:mm. */
export function isWallTime(value: string): boolean {
  return shape.test(value) && DateTime.fromISO(value, { zone: 'UTC' }).isValid;
}

/**
 * The instant at which the clocks of a zone show a wall-clock time.
 * @param wallTime YYYY-MM-DDTHH:mm
 * @param zone IANA name
 * @returns the first such instant, or where the clocks skip it, the first minute after the skip
 * @throws RangeError for a malformed time or an unknown zone
 */
export function instantOf(wallTime: string, zone: string): Date {
  if (!isWallTime(wallTime)) throw new RangeError(`"${wallTime}" is no time of the form YYYY-MM-DDTHH:mm`);
  const clock = zoneOf(zone);
  const shown = DateTime.fromISO(wallTime, { zone: 'UTC' }).toMillis();
  const before = clock.offset(shown - farthest) * minute;
  const after = clock.offset(shown + farthest) * minute;
  const matching = [shown - before, shown - after].filter((at) => at + clock.offset(at) * minute === shown);
  return new Date(matching.length > 0 ? Math.min(...matching) : endOfJump(clock, shown));
}

/**
 * What the clocks of a zone show at an instant.
 * @returns YYYY-MM-DDTHH:mm, seconds cut off
 * @throws RangeError for an unknown zone
 */
export function wallTimeAt(instant: Date, zone: string): string {
  return DateTime.fromJSDate(instant, { zone: zoneOf(zone) }).toFormat("yyyy-MM-dd'T'HH:mm");
}

/**
 * A wall-clock time some calendar days later, at the same hour.
 * @param wallTime YYYY-MM-DDTHH:mm
 * @param days whole days, may be negative
 */
export function daysLater(wallTime: string, days: number): string {
  return DateTime.fromISO(wallTime, { zone: 'UTC' }).plus({ days }).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** Day of the week of a wall-clock time, 1 for Monday to 7 for Sunday. */
export function weekdayOf(wallTime: string): number {
  return DateTime.fromISO(wallTime, { zone: 'UTC' }).weekday;
}

function zoneOf(zone: string): IANAZone {
  if (!isTimeZone(zone)) throw new RangeError(`"${zone}" is no IANA time zone`);
  return IANAZone.create(zone);
}

/** The first instant whose local time lies beyond a time that the clocks never show. */
function endOfJump(clock: IANAZone, shown: number): number {
  let low = shown - farthest;
  let high = shown + farthest;
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (middle + clock.offset(middle) * minute > shown) high = middle;
    else low = middle;
  }
  return high;
}
