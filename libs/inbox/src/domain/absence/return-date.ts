import { languages } from '../wordings/languages.js';
import { type DateMention, dateMentions } from './date-mentions.js';

const DAY_MS = 86_400_000;
/** How far back a day without a year may lie before it is taken for next year's. */
const PAST_DAYS = 60;
const BEFORE = 70;

/**
 * The first day on which somebody is back, if their notice of absence names one: "back on 4 May" is 4 May, "away
 * until 4 May" and "from 1 to 4 May" are 5 May. Days of the week alone aren't enough.
 * @param text folded
 * @param receivedAt decides the year where it is left out, and the order of 02/03/2027 where both are possible
 * @returns YYYY-MM-DD
 */
export function returnDateOf(text: string, receivedAt: Date): string | null {
  const mentions = ordered(dateMentions(text), receivedAt);
  const cued = mentions.map((mention, index) => ({
    mention,
    cue: cueBefore(text, mention, mentions[index - 1]),
  }));
  const back = cued.find(({ cue }) => cue === 'back');
  if (back) return isoDay(dayOf(back.mention, receivedAt));
  const untils = cued.filter(({ cue }) => cue === 'until');
  const isAhead = ({ mention }: (typeof cued)[0]): boolean =>
    dayOf(mention, receivedAt) >= receivedAt.getTime() - DAY_MS;
  const until = untils.findLast(isAhead) ?? untils.at(-1);
  if (until) return isoDay(dayOf(until.mention, receivedAt) + DAY_MS);
  return null;
}

/** "Am 17. Juli wieder im Büro": the word stands after the date. */
const AGAIN = /^,? (?:bin ich )?(?:wieder|zuruck)\b(?! (?:ab|am))/;

type Cue = 'back' | 'until' | null;

function cueBefore(text: string, mention: DateMention, previous: DateMention | undefined): Cue {
  const from = Math.max(previous?.end ?? 0, mention.start - BEFORE);
  const window = withoutFiller(text.slice(from, mention.start));
  const within = window.slice(lastSentence(window));
  if (languages.some(({ backOn }) => backOn.test(within)) || AGAIN.test(text.slice(mention.end)))
    return 'back';
  return languages.some(({ awayUntil }) => awayUntil.test(within)) ? 'until' : null;
}

const WEEKDAY =
  /(?:^|[ (])(?:on |the |am |den |dem |le |el |il )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?[,.]?(?: the)? ?\(?$|[ (](?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|lunedi|martedi|mercoledi|giovedi|venerdi),?(?: (?:dem|den|le|el|il))? ?\(?$/;

/** Where the sentence starts that the window ends in; a mangled letter (`zur?ck`) ends none. */
function lastSentence(window: string): number {
  return Math.max(0, ...[...window.matchAll(/[.!?;] /g)].map(({ index }) => index + 2));
}

/** "until (and including) Wednesday (" says no more than "until". */
function withoutFiller(window: string): string {
  return window
    .trimEnd()
    .replace(/[(:]$/, '')
    .trimEnd()
    .replace(/^(.*)$/, ' $1')
    .replace(WEEKDAY, '')
    .replace(/(?: (?:the|approximately|about|around))+$/, '')
    .trimEnd();
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
