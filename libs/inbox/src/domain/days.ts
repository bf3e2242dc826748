import { DateTime } from 'luxon';

/** The day, YYYY-MM-DD in UTC, so many days after an instant. */
export function dayAfter(instant: Date, days: number): string {
  return DateTime.fromJSDate(instant, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}
