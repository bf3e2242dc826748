import { COUNT, countOf, WEEKDAY, weekdayNumber } from './day-words.js';

/** A day that is named without its date: "Monday", "the 30th", "in two weeks". */
export interface LooseDay {
  start: number;
  end: number;
  /** Midnight UTC. */
  time: number;
  /** "In two weeks" says by itself that somebody is away until then. */
  isSpan: boolean;
  /** A last day away only, as in dates. */
  isMonthEnd?: boolean;
}

const DAY_MS = 86_400_000;

type Reading = (
  found: RegExpMatchArray,
  today: number,
) => { time: number; isSpan?: boolean; isMonthEnd?: boolean } | null;

/** "Monday to Friday" are hours of business. */
const TO = '(?:to|through|thru|till|-|–|bis|au|a|al|tot|t/m)';

/** "Monday, Tuesday and Thursday" are working days. */
const LISTED = '(?:,|and|or|&|/|und|oder|et|ou|y|o|e|en|of)';

const NEXT_BEFORE =
  '(?:(next|this coming|coming|following|nachste[nrm]?|kommende[nrm]?|proximo|prossimo|volgende)(?: week)? )?';
const NEXT_AFTER = '( (?:prochain|proximo|prossimo|que viene))?';

const SHAPES: { pattern: RegExp; read: Reading }[] = [
  {
    pattern: new RegExp(
      `\\b${WEEKDAY},? (?:the |den |dem |le |el |il )?(\\d{1,2})(?:st|nd|rd|th|er|e|\\.)?(?=[\\s,;!?).]|$)(?! ?(?:h\\b|uhr|am\\b|pm\\b|\\d))`,
      'g',
    ),
    read: ([, , day], today) => dayOfMonth(Number(day), today),
  },
  {
    pattern: new RegExp(
      `(?<!\\b${WEEKDAY}(?:s? ?${TO}|s?,? ?${LISTED}) ?)(?<!\\b(?:every|each|jeden|chaque|cada|ogni|last) )\\b${NEXT_BEFORE}${WEEKDAY}\\b\\.?${NEXT_AFTER}(?!s?\\b ?${TO} ?${WEEKDAY}\\b)(?! (?:mornings|afternoons|evenings)\\b)(?! ?${LISTED} ?${WEEKDAY}\\b)(?! week\\b| in einer woche| en huit|,? (?:the |den |dem |le |el |il )?\\d)`,
      'g',
    ),
    read: ([, , before, name = '', after], today) => weekday(name, (before ?? after) !== undefined, today),
  },
  {
    pattern:
      /\b(?:the|on) (?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:of )?(?:floor|time|birthday|anniversary|century|edition))/g,
    read: ([, day], today) => dayOfMonth(Number(day), today),
  },
  {
    pattern:
      /\b(?:le|au|el|al|il|am|zum|dem|den) (\d{1,2})(?:er|\.)?(?=$|[,;!?)]|\.?(?:\s|$)(?!\d))(?! ?(?:h\b|uhr|heures|horas|ore\b|personnes|%|€|\p{L}+ \d{4}))/gu,
    read: ([, day], today) => dayOfMonth(Number(day), today),
  },
  {
    pattern: new RegExp(
      `\\b(?:in|dans|en|dentro de|tra|fra|over) ${COUNT} (day|tag|jour|dia|giorn|dag|week|woche|semaine|semana|settiman|month|monat|mois|mes|maand)\\p{L}{0,3}\\b(?! (?:time )?ago)`,
      'gu',
    ),
    read: ([, count = '', unit = ''], today) => ({ time: later(today, countOf(count), unit), isSpan: true }),
  },
  {
    pattern: /\b(?:day after tomorrow|ubermorgen|apres-demain|pasado manana|dopodomani)\b/g,
    read: (_, today) => ({ time: today + 2 * DAY_MS }),
  },
  {
    pattern: /\b(?<!\b(?:la|guten|por) )(?:tomorrow|morgen|demain|manana|domani)\b/g,
    read: (_, today) => ({ time: today + DAY_MS }),
  },
  {
    pattern:
      /(?<=\b(?:after|nach|apres|despues|dopo|na) )(?:the |dem |le |del |il )?(?:week-?end|wochenende|fin de semana|fine settimana)\b/g,
    read: (_, today) => weekday('monday', true, today),
  },
  {
    pattern:
      /\b(?:the )?(?:end|rest|remainder) of (?:the|this) week\b|\bende (?:der|dieser) woche\b|\b(?:la )?fin de (?:la|cette) semaine\b|\bfinal de (?:la |esta )?semana\b|\bfine (?:della |di questa )?settimana\b/g,
    read: (_, today) => ({ time: today + ((7 - weekdayOf(today)) % 7) * DAY_MS }),
  },
  {
    pattern:
      /\b(?:the )?end of (?:the|this) month\b|\bende (?:des|dieses) monats\b|\bmonatsende\b|\b(?:la )?fin (?:du|de ce) mois\b|\bfinal(?:es)? de(?:l| este) mes\b|\b(?:la )?fine (?:del|di questo) mese\b/g,
    read: (_, today) => ({ time: endOfMonth(today), isMonthEnd: true }),
  },
];

/** The days that a folded text names by something else than their date, in their order. */
export function looseDays(text: string, receivedAt: Date): LooseDay[] {
  const today = Math.floor(receivedAt.getTime() / DAY_MS) * DAY_MS;
  const found: LooseDay[] = [];
  for (const { pattern, read } of SHAPES)
    for (const match of text.matchAll(pattern)) {
      const day = read(match, today);
      const [start, end] = [match.index, match.index + match[0].length];
      const isTaken = found.some((other) => start < other.end && other.start < end);
      if (day !== null && Number.isFinite(day.time) && !isTaken)
        found.push({ start, end, isSpan: false, ...day });
    }
  return found.sort((one, other) => one.start - other.start);
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(time: number): number {
  return new Date(time).getUTCDay() || 7;
}

/** The one that comes next. On a Monday "Monday" may be today or in a week: nobody can tell. */
function weekday(name: string, isNext: boolean, today: number): { time: number } | null {
  const ahead = (weekdayNumber(name) - weekdayOf(today) + 7) % 7;
  if (ahead === 0 && !isNext) return null;
  return { time: today + (ahead === 0 ? 7 : ahead) * DAY_MS };
}

function endOfMonth(today: number): number {
  const now = new Date(today);
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0);
}

/** The 30th: of this month, or of the next where it has passed. */
function dayOfMonth(day: number, today: number): { time: number } | null {
  const now = new Date(today);
  const month = day >= now.getUTCDate() ? now.getUTCMonth() : now.getUTCMonth() + 1;
  const date = new Date(Date.UTC(now.getUTCFullYear(), month, day));
  return day >= 1 && date.getUTCDate() === day ? { time: date.getTime() } : null;
}

function later(today: number, count: number, unit: string): number {
  if (count === 0) return Number.NaN;
  if (/^(?:day|tag|jour|dia|giorn|dag)/.test(unit)) return today + count * DAY_MS;
  if (/^(?:week|woche|semaine|semana|settiman)/.test(unit)) return today + count * 7 * DAY_MS;
  const now = new Date(today);
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + count, now.getUTCDate());
}
