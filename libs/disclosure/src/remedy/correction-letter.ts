import type { Remedy, RemedyLanguage, RemedyStep } from '../domain/remedy.js';
import type { ReasonCode, Verdict } from '../domain/verdict.js';
import { english } from './letters/english.js';
import { french } from './letters/french.js';
import { german } from './letters/german.js';
import { italian } from './letters/italian.js';
import type { LetterWording } from './letters/letter-wording.js';
import { spanish } from './letters/spanish.js';
import { namedWordings, unnamedBrand } from './named-wordings.js';

const letters: Record<RemedyLanguage, LetterWording> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
};
const LONGEST_QUOTE = 160;
const MOST_LINKS = 10;

/** Whom the message is for and what it is about. */
export interface LetterFacts {
  /** The blogger's name as one greets them. */
  name: string;
  /** '' where none is known: the letter then speaks of "the brand". */
  brand: string;
  url: string;
  language: RemedyLanguage;
}

/**
 * A courteous message to a blogger that names the wording and the place that would be right; null where nothing has
 * to be mended. It thanks, threatens nothing, and asks for no opinion. It is proposed to a person, never sent by
 * itself; that it is no legal advice is for the screen to say.
 */
export function correctionLetter(
  verdict: Pick<Verdict, 'remedy' | 'reasons' | 'evidence' | 'article'>,
  { name, brand, url, language }: LetterFacts,
): { subject: string; body: string } | null {
  const { remedy } = verdict;
  if (!remedy || remedy.steps.length === 0) return null;
  const letter = letters[language];
  const title = oneLine(verdict.article.title) || url;
  const post = title === url ? url : `${letter.quoted(title)} (${url})`;
  const wording = namedWordings(remedy.wordings, brand)[language];
  const paragraphs = [
    letter.greeting(name),
    letter.thanks(post),
    letter.reason(brand || unnamedBrand[language].object),
    ...stepsOnce(remedy).map((step) => letter.steps[step]({ wording, quoted: quotedFor(step, verdict) })),
    ...(remedy.steps.includes('mark_links') ? [linkLines(remedy)] : []),
    letter.closing,
    letter.farewell,
  ];
  return { subject: letter.subject(title), body: `${paragraphs.join('\n\n')}\n` };
}

/** The wording is asked for once: to reword says where it belongs as well. */
function stepsOnce({ steps }: Remedy): RemedyStep[] {
  return steps.includes('reword') ? steps.filter((step) => step !== 'move') : [...steps];
}

const QUOTES: Partial<Record<RemedyStep, readonly ReasonCode[]>> = {
  reword: ['vague_words', 'refused_words', 'label_wanted', 'other_language', 'understates'],
  withdraw_denial: ['denied', 'contradicted'],
};

/** The sentence of the post that a step speaks of. */
function quotedFor(
  step: RemedyStep,
  { reasons, evidence }: Pick<Verdict, 'reasons' | 'evidence'>,
): string | null {
  const reason = reasons.find((each) => QUOTES[step]?.includes(each.code) && each.evidence !== null);
  const sentence = reason && reason.evidence !== null ? evidence[reason.evidence]?.sentence : undefined;
  if (sentence === undefined) return null;
  const line = oneLine(sentence);
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
}

function linkLines({ links }: Remedy): string {
  return [...new Set(links)].slice(0, MOST_LINKS).join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
