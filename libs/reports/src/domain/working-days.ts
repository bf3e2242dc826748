import { DateTime } from 'luxon';

const SATURDAY = 6;

/** The last day since which `count` working days (Monday to Friday) have begun by `day`; both as `2026-11-22`. */
export function workingDaysBefore(day: string, count: number): string {
  let there = DateTime.fromISO(day, { zone: 'utc' });
  for (let left = count; left > 0; there = there.minus({ days: 1 })) {
    if (there.weekday < SATURDAY) left -= 1;
  }
  return there.toFormat('yyyy-MM-dd');
}

/**
 * Working days from one instant to a later one as a person in `zone` counts them: 0 on the same day, 1 on the next
 * working day; an answer on a Saturday counts as Friday's. An unknown zone counts in UTC.
 */
export function workingDaysBetween(from: Date, to: Date, zone: string): number {
  const start = dayOf(from, zone);
  const end = dayOf(to, zone);
  const days = Math.round(end.diff(start, 'days').days);
  if (days <= 0) return 0;
  const wholeWeeks = Math.floor(days / 7);
  let count = wholeWeeks * 5;
  for (let step = 1; step <= days % 7; step += 1) {
    if (start.plus({ days: wholeWeeks * 7 + step }).weekday < SATURDAY) count += 1;
  }
  return count;
}

function dayOf(at: Date, zone: string): DateTime {
  const there = DateTime.fromJSDate(at, { zone });
  const local = there.isValid ? there : DateTime.fromJSDate(at, { zone: 'utc' });
  return DateTime.utc(local.year, local.month, local.day);
}
