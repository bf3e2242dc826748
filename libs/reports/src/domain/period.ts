import { DateTime } from 'luxon';

/** The days of a report, both included, in one IANA zone. */
export interface Period {
  from: string;
  to: string;
  timeZone: string;
}

/** The first instant of a period and the first one after it. */
export function instantsOf({ from, to, timeZone }: Period): { start: Date; end: Date } {
  const start = DateTime.fromISO(from, { zone: timeZone }).startOf('day');
  const end = DateTime.fromISO(to, { zone: timeZone }).startOf('day').plus({ days: 1 });
  return { start: start.toJSDate(), end: end.toJSDate() };
}

/** The three months up to and including `today`. */
export function lastMonths(today: string, timeZone: string): Period {
  const from = DateTime.fromISO(today, { zone: 'utc' }).minus({ months: 3 }).toFormat('yyyy-MM-dd');
  return { from, to: today, timeZone };
}
