// Finds the sentence that makes gift, payment or future contact depend on a positive opinion.
import { withoutAccents } from '../text-folding.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import { anyOf, within, type OpinionLanguage } from './language.js';
import { spanish } from './spanish.js';

interface Ties {
  honest: readonly RegExp[];
  denied: RegExp;
  ties: readonly ((sentence: string) => boolean)[];
}

/** The languages are tried all: the language that a message is filed under may be wrong. */
const LANGUAGES = [english, french, german, spanish, italian].map(tiesOf);

const LONGEST = 600;
const OVERLAP = 200;

/**
 * The first sentence that ties something to a positive opinion, as it was written; null when none does. Honest
 * wording ("even if it is negative", "nothing depends on a positive review") is taken out before looking.
 */
export function tiedOpinionIn(text: string): string | null {
  return sentencesOf(text).find(judge) ?? null;
}

/** Most sentences are looked at again and again: while one types, and in follow-ups that say the same. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 5_000;

function judge(sentence: string): boolean {
  const known = judged.get(sentence);
  if (known !== undefined) return known;
  if (judged.size >= MOST_JUDGED) judged.clear();
  const tied = isTied(plain(sentence));
  judged.set(sentence, tied);
  return tied;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]))/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .flatMap(pieces);
}

/** A sentence without end is looked at in overlapping pieces, so that the time taken stays linear. */
function pieces(sentence: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < sentence.length; from += LONGEST - OVERLAP) {
    found.push(sentence.slice(from, from + LONGEST));
  }
  return found;
}

/** Without quotes and emphasis, which would hide a word from the patterns. */
function plain(sentence: string): string {
  return withoutAccents(sentence).replace(/["*_]/g, '').replace(/ +/g, ' ');
}

function isTied(sentence: string): boolean {
  return LANGUAGES.some(({ honest, denied, ties }) => {
    const rest = [...honest, denied].reduce((left, pattern) => left.replace(pattern, ' ~ '), sentence);
    return ties.some((tie) => tie(rest));
  });
}

function tiesOf(language: OpinionLanguage): Ties {
  const {
    positive,
    liking,
    negative,
    condition,
    exchange,
    exclusion,
    demand,
    mandatory,
    benefit,
    laterBenefit,
    penalty,
  } = language;
  const has = (...parts: string[]): ((sentence: string) => boolean) => {
    const pattern = new RegExp(`(?<!\\w)${parts.join('')}`, 'u');
    return (sentence) => pattern.test(sentence);
  };
  const both =
    (one: (sentence: string) => boolean, other: (sentence: string) => boolean) => (sentence: string) =>
      one(sentence) && other(sentence);
  const word = (source: string): string => `(?<!\\w)${source}(?!\\w)`;
  const given = has(word(benefit));
  return {
    honest: language.honest.map((source) => new RegExp(`(?<!\\w)${source}(?!\\w)`, 'gu')),
    denied: new RegExp(
      `(?<!\\w)${language.negation}(?!\\w)(?:(?!${word(anyOf(condition, exclusion))})[^;:]){0,50}?${word(positive)}`,
      'gu',
    ),
    ties: [
      both(has(condition, '(?!\\w)', within(60), word(positive)), given),
      both(has(condition, '(?!\\w)', within(30), word(liking)), has(word(laterBenefit))),
      both(has(condition, '(?!\\w)', within(60), word(negative)), has(word(penalty))),
      both(
        has(exclusion, '(?!\\w)', within(40), word(positive)),
        has(word(anyOf(language.negation, 'only'))),
      ),
      has(exchange, within(30), word(positive)),
      has(demand, within(40), word(positive)),
      has(word(mandatory)),
      has(
        word(benefit),
        within(25),
        word(anyOf('for', 'pour', 'fur', 'por', 'per')),
        within(12),
        word(positive),
      ),
    ],
  };
}
