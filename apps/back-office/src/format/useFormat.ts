import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { formatLocale } from '../i18n/languages';
import { useMe } from '../providers/useMe';
import { sayCount, sayList, sayMoney, sayNumber, sayRoughly, sayShare } from './amounts';
import { countryName, languageName, ownTimeZone } from './places';
import {
  sayDay,
  sayDayAndTime,
  sayDayExactly,
  sayDayShort,
  sayExactly,
  sayMonth,
  sayTime,
  sayWhen,
} from './when';

const asDate = (at: Date | string) => (at instanceof Date ? at : new Date(at));

/** Dates, numbers and names in the reader's language and, unless another zone is given, on the reader's clock. */
export function useFormat() {
  const locale = formatLocale(useLocale());
  const myZone = useMe()?.timeZone ?? ownTimeZone();
  return useMemo(() => {
    const clockwork = (zone = myZone) => ({ now: new Date(), zone, locale });
    return {
      locale,
      myZone,
      when: (at: Date | string, zone?: string) => sayWhen(asDate(at), clockwork(zone)),
      dayAndTime: (at: Date | string, zone?: string) => sayDayAndTime(asDate(at), clockwork(zone)),
      time: (at: Date | string, zone?: string) => sayTime(asDate(at), clockwork(zone)),
      exactly: (at: Date | string, zone?: string) => sayExactly(asDate(at), clockwork(zone)),
      day: (on: string) => sayDay(on, clockwork()),
      shortDay: (on: string) => sayDayShort(on, locale),
      month: (on: string) => sayMonth(on, locale),
      dayExactly: (on: string) => sayDayExactly(on, locale),
      number: (value: number) => sayNumber(value, locale),
      roughly: (value: number) => sayRoughly(value, locale),
      money: (cents: number, currency: string) => sayMoney(cents, currency, locale),
      share: (share: number, digits?: number) => sayShare(share, locale, digits),
      count: (total: number, capped = false) => sayCount(total, capped, locale),
      list: (words: string[]) => sayList(words, locale),
      country: (code: string) => countryName(code, locale),
      language: (code: string) => languageName(code, locale),
    };
  }, [locale, myZone]);
}
