import type { Departure } from './types';

const WALL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Whether it is said when the pitch is to leave. */
export function isDeparture({ when, wallTime }: Departure): boolean {
  return when !== 'at' || WALL_TIME.test(wallTime);
}

/** The same as the API asks for it. */
export function whenBody({ when, wallTime, exactly }: Departure) {
  return when === 'at' ? { when, wallTime, exactly } : { when };
}

/** An instant on the clock of a zone, rounded up to the minute: `2026-11-24T09:30`. */
export function wallTimeIn(instant: string, zone: string): string {
  const next = new Date(Math.ceil(new Date(instant).getTime() / 60_000) * 60_000);
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(next);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}
