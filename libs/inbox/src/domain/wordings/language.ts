import type { Notices } from './notices/notices.js';
import type { Wishes } from './wishes/wishes.js';

/**
 * How people and machines put things in one language. Patterns are matched against folded text (`folded`): lower case,
 * no accents, single spaces; a `.` stands where archives have mangled a letter.
 */
export interface Language {
  /** ISO 639-1; `xx` for a handful of set phrases of further languages. */
  code: string;
  /** What answering machines say, and never say. */
  notices: Notices;
  /** Right before a date: the first day back. */
  backOn: RegExp;
  /** Right before a date: the last day away. */
  awayUntil: RegExp;
  /** Names of the months by their first letters, January first. */
  months: string[];
  /** How people ask for no more mail. */
  wishes: Wishes;
}

/** Letters that are not made of another one and a mark. */
const WHOLE: Record<string, string> = { ß: 'ss', æ: 'ae', ł: 'l', ø: 'o', đ: 'd', ı: 'i' };

/** Text as the patterns want it. Linear. Marks are taken off Latin letters only: й, で and 한 are letters of their own. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[A-Za-z])\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/[ßæłøđı]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
