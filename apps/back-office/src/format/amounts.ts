/** 12,345 or 12 345. */
export function sayNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** Cents as money: 4990 EUR is "€49.90" or "49,90 €". */
export function sayMoney(cents: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(cents / 100);
}

/** 0.234 as "23 %" or "23%". `digits` after the point. */
export function sayShare(share: number, locale: string, digits = 0): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** A number as people round it: 12 300 is "12k". */
export function sayRoughly(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/** A count that may have stopped at the server's cap: 1,001 counted to a cap of 1,000 is "1,000+". */
export function sayCount(total: number, capped: boolean, locale: string): string {
  return capped ? `${sayNumber(total - 1, locale)}+` : sayNumber(total, locale);
}

/** "tea, bread and cheese". */
export function sayList(words: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
