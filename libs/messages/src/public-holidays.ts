import { Injectable } from '@nestjs/common';
import type { IsHoliday } from './domain/send-window.js';

type Calendars = typeof import('date-holidays').default;
type Holiday = ReturnType<InstanceType<Calendars>['getHolidays']>[number];

const HOUR = 3_600_000;
/** Half a day off (the afternoon of 8 March in China) is a working day. */
const WHOLE_DAY_HOURS = 20;

/**
 * Public holidays by country, from the package date-holidays: days off for nearly everybody, no bank or school
 * holidays. Where a country's states differ and the blogger's isn't known, only what the whole country keeps counts.
 */
@Injectable()
export class PublicHolidays {
  private calendars: Promise<Calendars> | undefined;
  private readonly countries = new Map<string, IsHoliday>();

  /**
   * The calendar of a country. Loading the package takes a moment, so that waits until it is needed.
   * @param country ISO 3166 alpha-2; null or unknown: no day is a holiday
   */
  async of(country: string | null): Promise<IsHoliday> {
    if (!country) return () => false;
    const known = this.countries.get(country);
    if (known) return known;
    this.calendars ??= import('date-holidays').then((loaded) => loaded.default);
    const Calendar = await this.calendars;
    const calendar = new Calendar(country, { types: ['public'] });
    const years = new Map<string, Set<string>>();
    const isHoliday: IsHoliday = (day) => {
      const year = day.slice(0, 4);
      const days = years.get(year) ?? daysOff(calendar.getHolidays(year));
      years.set(year, days);
      return days.has(day);
    };
    this.countries.set(country, isHoliday);
    return isHoliday;
  }

  /** The calendars of several countries at once. */
  async ofAll(countries: Iterable<string | null>): Promise<ReadonlyMap<string | null, IsHoliday>> {
    const found = [...new Set(countries)].map(async (country) => [country, await this.of(country)] as const);
    return new Map(await Promise.all(found));
  }
}

/** Every calendar day that holidays take up: some go on for days, all are told from their first midnight. */
function daysOff(holidays: readonly Holiday[] | undefined): Set<string> {
  const days = new Set<string>();
  for (const { date, start, end } of holidays ?? []) {
    const hours = (end.getTime() - start.getTime()) / HOUR;
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    for (let day = 0; hours - day * 24 >= WHOLE_DAY_HOURS; day += 1)
      days.add(new Date(first + day * 24 * HOUR).toISOString().slice(0, 10));
  }
  return days;
}
