/** Mail leaves in working hours of the one who gets it: product.md section 5, rule "pace", and section 6, promise 5. */
import { daysLater, instantOf, wallTimeAt, weekdayOf } from './wall-clock.js';

/** Whether a calendar day (YYYY-MM-DD) is one on which nobody works. */
export type IsHoliday = (day: string) => boolean;

/** Local times are HH:mm; `opens` is inside, `closes` is not. `morning` is what "their morning" means. */
export interface SendWindow {
  opens: string;
  closes: string;
  morning: string;
  /** 1 for Monday to 7 for Sunday */
  workingDays: readonly number[];
  isHoliday?: IsHoliday;
}

export const usualWindow: SendWindow = {
  opens: '09:00',
  closes: '18:00',
  morning: '09:30',
  workingDays: [1, 2, 3, 4, 5],
};

/**
 * The window with the weekend of a country, as CLDR knows it (Friday and Saturday in Saudi Arabia or Israel).
 * @param country ISO 3166 alpha-2, null when not known: Saturday and Sunday
 * @param isHoliday the public holidays of that country
 */
export function windowOf(
  window: SendWindow,
  country: string | null,
  isHoliday: IsHoliday = () => false,
): SendWindow {
  const weekend = country ? weekendOf(country) : [6, 7];
  return { ...window, isHoliday, workingDays: [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day)) };
}

/** True when an instant lies in working hours of a zone. */
export function isWithinWindow(instant: Date, zone: string, window: SendWindow): boolean {
  const local = wallTimeAt(instant, zone);
  const time = local.slice(11);
  return worksOn(local, window) && time >= window.opens && time < window.closes;
}

/**
 * The first instant, not before the given one, that lies in working hours of a zone.
 * @throws RangeError when the window never opens
 */
export function nextAllowed(instant: Date, zone: string, window: SendWindow): Date {
  return isWithinWindow(instant, zone, window) ? instant : nextAt(window.opens, instant, zone, window);
}

/** The next working morning of a zone: today's if it is still to come. */
export function theirMorning(now: Date, zone: string, window: SendWindow): Date {
  return nextAt(window.morning, now, zone, window);
}

/** Holidays in a row with weekends around them: two weeks happen, a month never did. */
const LONGEST_REST_DAYS = 31;

function worksOn(local: string, window: SendWindow): boolean {
  return window.workingDays.includes(weekdayOf(local)) && !window.isHoliday?.(local.slice(0, 10));
}

function nextAt(time: string, from: Date, zone: string, window: SendWindow): Date {
  const today = wallTimeAt(from, zone).slice(0, 10);
  for (let days = 0; days <= LONGEST_REST_DAYS; days += 1) {
    const candidate = daysLater(`${today}T${time}`, days);
    const instant = instantOf(candidate, zone);
    // Compared again as an instant: where clocks jump over the opening, the window opens after the jump.
    if (instant >= from && isWithinWindow(instant, zone, window)) return instant;
  }
  throw new RangeError(`no working moment within a month lies between ${window.opens} and ${window.closes}`);
}

interface LocaleWithWeek extends Intl.Locale {
  weekInfo?: { weekend: number[] };
  getWeekInfo?: () => { weekend: number[] };
}

const weekends = new Map<string, number[]>();

function weekendOf(country: string): number[] {
  const known = weekends.get(country);
  if (known) return known;
  if (!/^[A-Z]{2}$/.test(country)) return [6, 7];
  const locale: LocaleWithWeek = new Intl.Locale(`und-${country}`);
  // A getter in Node 20, a method later.
  const weekend = (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? [6, 7];
  weekends.set(country, weekend);
  return weekend;
}
