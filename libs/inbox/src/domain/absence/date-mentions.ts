import { languages } from '../wordings/languages.js';
import { ANY_WEEKDAY } from './day-words.js';

/** A day named in a text. */
export interface DateMention {
  start: number;
  end: number;
  /** null where only day and month are named. */
  year: number | null;
  month: number;
  day: number;
  /** "11/09/2010" where both orders are possible: the other reading. */
  other: { month: number; day: number } | null;
  /** "The end of May": near enough for a last day away, not for the day of return. */
  isMonthEnd?: boolean;
}

const MONTHS = languages
  .flatMap(({ months }) =>
    months.flatMap((names, index) => names.split('|').map((name) => ({ name, month: index + 1 }))),
  )
  .sort((one, other) => other.name.length - one.name.length);
/** "Mardi" is no March. */
const MONTH = `(?!${ANY_WEEKDAY}\\b)(${MONTHS.map(({ name }) => name).join('|')})[\\p{L}?\\ufffd]{0,10}\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|ere|\\.|°|º|ª|e)?';
const YEAR = "(?:[-,]? ?(?:of |de |del |d')?((?:19|20)\\d\\d)|,? '(\\d\\d))?";

const SHAPES: {
  pattern: RegExp;
  read: (found: RegExpMatchArray) => Omit<DateMention, 'start' | 'end'> | null;
}[] = [
  {
    pattern: /\b((?:19|20)\d\d)[-./年] ?(\d{1,2})[-./月] ?(\d{1,2})(?:日|\b)/gu,
    read: ([, year, month, day]) => mention(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /\b(\d{1,2})([-./])(\d{1,2})\2((?:19|20)?\d\d)\b/gu,
    read: ([, first, separator, second, year]) =>
      numeric(Number(first), Number(second), fullYear(year), separator),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\.?(?![\d./-]*\d)(?! ?(?:[ap]\.?m\b|h\b|uhr|o'clock))/gu,
    read: ([, first, separator, second]) => numeric(Number(first), Number(second), null, separator),
  },
  {
    pattern: /(?<!\d)(\d{1,2})月(\d{1,2})[日号]/gu,
    read: ([, month, day]) => mention(null, Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`(?<![\\d:.])\\b${DAY}(?: (?:of|de|day of))? ?-? ?${MONTH}${YEAR}(?![\\d:])`, 'gu'),
    read: ([, day, month, year, short]) => mention(yearOf(year, short), monthOf(month), Number(day)),
  },
  {
    // "December 7-11": the month of the last day stands before the first.
    pattern: new RegExp(
      `(?<=\\b${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)? ?(?:-|–|—|to|through|thru|until|and) ?(?:the )?)${DAY}${YEAR}(?![\\d:])`,
      'gu',
    ),
    read: ([, month, day, year, short]) => mention(yearOf(year, short), monthOf(month), Number(day)),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:the )?end of|fin(?: du mois)?(?: de| d')?|ende|fine(?: di)?|finale?s? de|einde?) ?${MONTH}${YEAR}(?! ?\\d)`,
      'gu',
    ),
    read: ([, month, year, short]) => monthEnd(yearOf(year, short), monthOf(month)),
  },
  {
    pattern: new RegExp(`\\b${MONTH} (?:the )?${DAY}${YEAR}(?![\\d:])`, 'gu'),
    read: ([, month, day, year, short]) => mention(yearOf(year, short), monthOf(month), Number(day)),
  },
];

/** The days that a folded text names, in their order; overlapping readings are taken once. */
export function dateMentions(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of SHAPES)
    for (const match of text.matchAll(pattern)) {
      const date = read(match);
      const [start, end] = [match.index, match.index + match[0].length];
      const isTaken = found.some((other) => start < other.end && other.start < end);
      if (date !== null && !isTaken) found.push({ start, end, ...date });
    }
  return found.sort((one, other) => one.start - other.start);
}

function mention(year: number | null, month: number, day: number): Omit<DateMention, 'start' | 'end'> | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year, month, day, other: null };
}

/** Its last day; the 29th of February is left out, nobody is late for it. */
function monthEnd(year: number | null, month: number): Omit<DateMention, 'start' | 'end'> | null {
  const end = mention(year, month, new Date(Date.UTC(2001, month, 0)).getUTCDate());
  return end === null ? null : { ...end, isMonthEnd: true };
}

/** Day first, unless it can't be; with slashes either may be meant (United States). */
function numeric(
  first: number,
  second: number,
  year: number | null,
  separator = '/',
): Omit<DateMention, 'start' | 'end'> | null {
  const [dayFirst, monthFirst] = [mention(year, second, first), mention(year, first, second)];
  if (dayFirst === null || separator === '.') return dayFirst ?? monthFirst;
  return { ...dayFirst, other: monthFirst === null ? null : { month: first, day: second } };
}

function monthOf(name = ''): number {
  return MONTHS.find((month) => new RegExp(`^(?:${month.name})`, 'u').test(name))?.month ?? 0;
}

function fullYear(year = ''): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function yearOf(year: string | undefined, short: string | undefined): number | null {
  if (year !== undefined) return Number(year);
  return short === undefined ? null : 2000 + Number(short);
}
