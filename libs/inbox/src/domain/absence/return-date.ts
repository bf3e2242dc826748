import { languages, says } from '../wordings/languages.js';
import { type DateMention, dateMentions } from './date-mentions.js';
import { BACK, BACK_AFTER, FILLER, isAnsweredFrom, NOT_BEFORE, WHEN_BACK } from './day-words.js';
import { looseDays } from './loose-days.js';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** How far back a day without a year may lie before it is taken for next year's. */
const PAST_DAYS = 60;
const BEFORE = 90;
const AFTER = 60;

/** A day that the text names, wherever it got it from. */
interface Day {
  start: number;
  end: number;
  /** Midnight UTC. */
  time: number;
  isSpan: boolean;
  /** Counts as a last day away only: and an address may be in use "until the end of May" too. */
  isMonthEnd?: boolean;
}

/**
 * The first day on which somebody is back, if their notice of absence names one: "back on 4 May" is 4 May, "away
 * until 4 May" and "from 1 to 4 May" are 5 May. Days with a date go before "Monday", "the 30th" and "in two weeks",
 * which are counted from the day of arrival; a weekday that is the day of arrival says nothing. Months and "next
 * week" name no day, but "until the end of May" does.
 * @param text folded
 * @param receivedAt decides the year where it is left out, and the order of 02/03/2027 where both are possible
 * @returns YYYY-MM-DD
 */
export function returnDateOf(text: string, receivedAt: Date): string | null {
  const dated = ordered(dateMentions(text), receivedAt).map((mention) => ({
    start: mention.start,
    end: mention.end,
    time: dayOf(mention, receivedAt),
    isSpan: false,
    isMonthEnd: mention.isMonthEnd ?? false,
  }));
  const loose = (from: Date) =>
    looseDays(text, from).filter(
      (day) => !dated.some((other) => day.start < other.end && other.start < day.end),
    );
  const found = firstDayBack(text, dated, receivedAt) ?? firstDayBack(text, loose(receivedAt), receivedAt);
  if (found === null || found.cue === 'back') return found && isoDay(found.time);
  return isoDay(backAfter(text, loose(new Date(found.time - DAY_MS)), found.time) ?? found.time);
}

/** "Away until Friday the 11th, back on Monday": the Monday after that Friday. */
function backAfter(text: string, days: readonly Day[], since: number): number | undefined {
  return days.find(
    (day, index) =>
      !day.isSpan &&
      day.time >= since &&
      day.time < since + WEEK_MS &&
      cueOf(text, day, days[index - 1], days[index + 1]) === 'back',
  )?.time;
}

const ANY_DAY = new Date('2026-11-20T00:00:00Z');

/** Whether a folded text says until when somebody is away, or when they are back. */
export function namesReturn(text: string): boolean {
  return returnDateOf(text, ANY_DAY) !== null;
}

/** The day of return, and what told it: where only the last day away is named, the day after. */
function firstDayBack(
  text: string,
  days: readonly Day[],
  receivedAt: Date,
): { time: number; cue: 'back' | 'until' } | null {
  const cued = days.map((day, index) => ({
    ...day,
    cue: cueOf(text, day, days[index - 1], days[index + 1]),
  }));
  const back = cued.find(({ cue, isMonthEnd }) => cue === 'back' && !isMonthEnd);
  if (back) return { time: back.time, cue: 'back' };
  const untils = cued.filter(
    ({ cue, isMonthEnd }) => cue === 'until' && (!isMonthEnd || says(text, 'absence')),
  );
  const until = untils.findLast(({ time }) => time >= receivedAt.getTime() - DAY_MS) ?? untils.at(-1);
  return until ? { time: until.time + DAY_MS, cue: 'until' } : null;
}

type Cue = 'back' | 'until' | null;

function cueOf(text: string, day: Day, previous: Day | undefined, next: Day | undefined): Cue {
  const from = Math.max(previous?.end ?? 0, day.start - BEFORE);
  const window = ` ${text.slice(from, day.start)}`;
  const clause = window.slice(lastSentence(window));
  const bare = withoutFiller(clause);
  const after = restOfSentence(text.slice(day.end, Math.min(day.end + AFTER, next?.start ?? Infinity)));
  // "Au 4", "le 26": the article belongs to the day where it is no date.
  const article = /^(?:au|al|zum|le|el|il)\b/.exec(text.slice(day.start, day.end))?.[0] ?? '';
  const leads = [bare, clause.trimEnd(), `${bare} ${article}`.trimEnd()];
  if (
    leads.some((lead) => languages.some(({ backOn }) => backOn.test(lead))) ||
    (!day.isMonthEnd && NOT_BEFORE.test(bare))
  )
    return 'back';
  const isUntil = leads.some((lead) => languages.some(({ awayUntil }) => awayUntil.test(lead)));
  if (isUntil && !day.isSpan) return WHEN_BACK.test(after) ? 'back' : 'until';
  if (BACK_AFTER.test(after)) return 'back';
  return BACK.test(clause.slice(-50)) ||
    [clause.trimEnd(), bare].some((lead) => isAnsweredFrom(`${lead} ${article}`, after))
    ? 'back'
    : null;
}

/** Where the sentence starts that the window ends in; a mangled letter (`zur?ck`) ends none. */
function lastSentence(window: string): number {
  return Math.max(0, ...[...window.matchAll(/(?<!\d)[.!?;][*"')\]]{0,4} /g)].map(({ index }) => index + 2));
}

function restOfSentence(after: string): string {
  return after.split(/[.!?;](?:\s|$)/, 1)[0] ?? '';
}

/** "until (and including) Wednesday (" says no more than "until". */
function withoutFiller(window: string): string {
  let bare = window.trimEnd();
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(FILLER, '').trimEnd();
  }
  return bare;
}

/** Reads 11/09/2010 as all the other dates with slashes of the same text can be read. */
function ordered(mentions: DateMention[], receivedAt: Date): DateMention[] {
  const monthFirst = mentions.map((mention) => (mention.other ? { ...mention, ...mention.other } : mention));
  if (!mentions.some(({ other }) => other !== null)) return mentions;
  return misfit(mentions, receivedAt) <= misfit(monthFirst, receivedAt) ? mentions : monthFirst;
}

/** How badly a reading fits: days out of order, in the past or very far ahead. */
function misfit(mentions: readonly DateMention[], receivedAt: Date): number {
  const days = mentions.map((mention) => dayOf(mention, receivedAt));
  const disorder = days.filter((day, index) => index > 0 && day < (days[index - 1] ?? day)).length;
  const last = Math.max(...days) - receivedAt.getTime();
  const distance = Math.abs(last) / DAY_MS;
  return disorder * 1000 + (last < -DAY_MS ? 500 : 0) + distance / 10;
}

function dayOf({ year, month, day }: DateMention, receivedAt: Date): number {
  if (year !== null) return Date.UTC(year, month - 1, day);
  const earliest = receivedAt.getTime() - PAST_DAYS * DAY_MS;
  const thisYear = Date.UTC(receivedAt.getUTCFullYear(), month - 1, day);
  if (thisYear < earliest) return Date.UTC(receivedAt.getUTCFullYear() + 1, month - 1, day);
  const yearBefore = Date.UTC(receivedAt.getUTCFullYear() - 1, month - 1, day);
  return yearBefore >= earliest ? yearBefore : thisYear;
}

function isoDay(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}
