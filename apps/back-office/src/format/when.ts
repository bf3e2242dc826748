/** Dates as people say them. All functions are pure: the time that is now, the zone and the locale are passed in. */
export interface Clockwork {
  now: Date;
  /** IANA zone in which the reader lives. */
  zone: string;
  /** BCP 47 locale that writes dates. */
  locale: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The calendar day of an instant in a zone, as `2026-11-24`. */
export function dayIn(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(at);
}

/** Whole calendar days from one day to another, both as `2026-11-24`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The time of day, `09:30`. */
export function sayTime(at: Date, { zone, locale }: Pick<Clockwork, 'zone' | 'locale'>): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** A calendar day seen from today: "tomorrow", "Thursday", "16 Nov", "16 Nov 2025". `on` is `2026-11-24`. */
export function sayDay(on: string, { now, zone, locale }: Clockwork): string {
  const away = daysBetween(dayIn(now, zone), on);
  if (Math.abs(away) <= 1)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day');
  const date = new Date(`${on}T12:00:00Z`);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  if (away > 1 && away < 7) return say({ weekday: 'long' });
  const sameYear = on.slice(0, 4) === dayIn(now, zone).slice(0, 4);
  return say({ day: 'numeric', month: 'short', year: sameYear ? undefined : 'numeric' });
}

/** An instant seen from now: "now", "5 minutes ago", "today 14:05", "tomorrow 09:30", "16 Nov 10:00", "16 Nov 2025". */
export function sayWhen(at: Date, clockwork: Clockwork): string {
  const { now, zone, locale } = clockwork;
  const minutes = Math.round((at.getTime() - now.getTime()) / MINUTE);
  if (minutes > -60 && minutes <= 0) {
    const say = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    return minutes === 0 ? say.format(0, 'second') : say.format(minutes, 'minute');
  }
  const on = dayIn(at, zone);
  const day = sayDay(on, clockwork);
  const sameYear = on.slice(0, 4) === dayIn(now, zone).slice(0, 4);
  return sameYear || Math.abs(daysBetween(dayIn(now, zone), on)) < 7
    ? `${day} ${sayTime(at, clockwork)}`
    : day;
}

/** An instant as a day and a time, however near: "today 14:05", "tomorrow 09:30". For times that were chosen. */
export function sayDayAndTime(at: Date, clockwork: Clockwork): string {
  return `${sayDay(dayIn(at, clockwork.zone), clockwork)} ${sayTime(at, clockwork)}`;
}

/** The whole truth, for a tooltip: "Tuesday 24 November 2026 at 09:30 CET". */
export function sayExactly(at: Date, { zone, locale }: Pick<Clockwork, 'zone' | 'locale'>): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(at);
}

/** A calendar day written out: "Tuesday 24 November 2026". */
export function sayDayExactly(on: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${on}T12:00:00Z`),
  );
}

/** A calendar day in figures that stay true tomorrow: "24 Nov 2026". */
export function sayDayShort(on: string, locale: string): string {
  const date = new Date(`${on}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** A month or a day of a source (`2026-11`, `2026-11-24`) by its month: "November 2026". */
export function sayMonth(on: string, locale: string): string {
  const date = new Date(`${on.slice(0, 7)}-15T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return on;
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** The town a zone is named after: `America/Argentina/Buenos_Aires` is "Buenos Aires". */
export function townOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Whether two zones show the same wall clock at that instant. */
export function sameClock(at: Date, one: string, other: string): boolean {
  const clock = (zone: string) => sayTime(at, { zone, locale: 'en-GB' });
  return one === other || (dayIn(at, one) === dayIn(at, other) && clock(one) === clock(other));
}
