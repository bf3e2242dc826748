import type { Language } from './language.js';
import { germanNotices } from './notices/german.js';
import { germanWishes } from './wishes/german.js';

export const german: Language = {
  code: 'de',
  notices: germanNotices,
  backOn:
    /\b(?:kehre zur.ck am|zur.ck (?:am|ab)(?: dem)?|wieder (?:[^\s.]+ ){0,3}?(?:ab|am)(?: dem)?|wieder)(?: (?:montag|dienstag|mittwoch|donnerstag|freitag),?(?: dem| den)?)?\s?:?$/,
  awayUntil:
    /(?:\bbis(?: (?:einschliesslich|einschl\.?|inklusive|inkl\.?|zum|zu|und mit))*(?: (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?(?: dem| den)?)?|\bund|[-–—])\s?:?$/,
  months: ['jan|jän', 'feb', 'm.r', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  wishes: germanWishes,
};
