/** A blogger who is away is not chased: when a follow-up may leave after they are back. */
import type { Departure } from './departure.js';
import { nextAllowed, type SendWindow } from './send-window.js';
import { daysLater, instantOf, wallTimeAt } from './wall-clock.js';

/**
 * The opening of the first working day after a day, in a zone. The day itself, the first one back, belongs to the
 * pile on their desk.
 * @param day YYYY-MM-DD on the zone's calendar
 */
export function firstOpeningAfter(day: string, zone: string, window: SendWindow): Departure {
  const notBefore = nextAllowed(instantOf(daysLater(`${day}T00:00`, 1), zone), zone, window);
  return { wallTime: wallTimeAt(notBefore, zone), timeZone: zone, notBefore };
}

/** The later of two departures; the only one where there is one. */
export function laterOf(one: Departure | null, other: Departure | null): Departure | null {
  if (one === null || other === null) return one ?? other;
  return other.notBefore > one.notBefore ? other : one;
}
