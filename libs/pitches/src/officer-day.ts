import { DateTime } from 'luxon';

/** Which day (`2026-11-24`) an instant is in an IANA zone. */
export function dayOf(zone: string): (at: Date) => string | null {
  return (at) => DateTime.fromJSDate(at, { zone }).toISODate();
}
