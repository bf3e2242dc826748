import { plainLine } from './plain-characters.js';
import { isQuoteLine } from './reply/quote-line.js';
import { isHeaderBlockAt } from './reply/quoted-header.js';
import { folded } from './wordings/language.js';
import { languages } from './wordings/languages.js';
import { mended } from './wordings/wishes/mended.js';
import type { Wishes } from './wordings/wishes/wishes.js';

/** A wish not to be written to again, in the person's words. */
export interface OptOut {
  strength: 'clear' | 'likely';
  passage: string;
}

const LOOKED_AT = 4000;
const PASSAGE = 300;
/** Wishes are short. */
const SHORT = 300;
/** "Stop!" is a command where it stands nearly alone, and an exclamation elsewhere. */
const COMMAND = 30;

/**
 * Looks for the wish to be left alone in what a person wrote. "Not interested" is a refusal, no such wish. Their own
 * newsletter's "to unsubscribe, click here", and talk about other people's lists, are none either. A letter that
 * refuses one thing and asks for more of another is at most a likely one.
 * @param subject counts where there is hardly any text: many write nothing else
 * @param text quoted text and signature taken off; lines quoted in between are left out here
 */
export function optOutOf(subject: string, text: string): OptOut | null {
  const own = text
    .slice(0, LOOKED_AT)
    .split('\n')
    .filter((line) => !isQuoteLine(line))
    .join('\n');
  const sentences = sentencesOf(own);
  const goesOn = sentences.some(({ words }) => matches(words, 'goesOn'));
  const clear = sentences.find(
    ({ words }) => isClear(words) && (!isOneWord(words) || own.trim().length <= COMMAND),
  );
  if (clear !== undefined) return wish(goesOn ? 'likely' : 'clear', clear);
  const command = sentence(subjectAlone(subject));
  if (isClear(command.words) && isBesides(own, text)) return wish('clear', command);
  const hint = [...sentences, command].find(
    ({ words }) => matches(words, 'hints') && !matches(words, 'asides'),
  );
  if (hint !== undefined) return wish('likely', hint);
  const near = own.length <= SHORT && !goesOn ? sentences.find(({ words }) => isNearAWish(words)) : undefined;
  return near === undefined ? null : wish('likely', near);
}

/** One sentence: as it was written, and as the patterns want it. */
interface Sentence {
  written: string;
  words: string;
}

function sentence(written: string): Sentence {
  return { written, words: mended(folded(written)) };
}

function wish(strength: OptOut['strength'], { written }: Sentence): OptOut {
  return { strength, passage: plainLine(written, PASSAGE) };
}

function isClear(words: string): boolean {
  return matches(words, 'clear') && !matches(words, 'asides');
}

/** Every language is tried on every sentence: people write English under a French subject. */
function matches(words: string, sort: keyof Wishes): boolean {
  return languages.some(({ wishes }) => wishes[sort].some((pattern) => pattern.test(words)));
}

function isOneWord(words: string): boolean {
  return /^(?:stop|remove|off|baja|cancellazione)\W*$/.test(words);
}

const REFUSES =
  /\b(?:not|\w+n't|dont|no|never|stop|refuse|remove|delete|erase|(?<!\b(?:on|of|my|her|his|the|annual|maternity|paternity|parental|sick) )leave|without|cease|forget|ne|pas|plus|jamais|arret\w+|cess\w+|supprim\w+|retir\w+|effac\w+|nicht|kein\w*|nie|losch\w+|streich\w+|entfern\w+|unterlass\w+|nunca|elimin\w+|borr\w+|quit\w+|non|mai|basta|cancell\w+|rimuov\w+|togli\w+)\b/;
const CONTACTS =
  /\b(?:contact(?!s? lens)\w*|e-?mails?|mailings?|campaigns?|correspondence|communications?|(?:your|mailing) (?:list|database|records|system)|follow[- ]?ups?|pitches|recontact\w*|courriels?|relanc\w+|sollicit\w+|fichiers?|kontakt\w*|anschreib\w*|verteiler|zusendungen|correos?|comunicaciones|contactar\w*|contattar\w*|scriver(?:mi|ci)|comunicazioni|indirizzario)\b/;

/** A refusal and something about contact in one sentence: for a person to look at. */
function isNearAWish(words: string): boolean {
  return REFUSES.test(words) && CONTACTS.test(words) && !matches(words, 'asides') && !words.endsWith('?');
}

const SENTENCE = 400;

/** Wrapped lines joined; cut at full stops, and at empty lines. */
function sentencesOf(text: string): Sentence[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').split(/(?<=[.!?…;])\s+/))
    .map((written) => written.slice(0, SENTENCE).trim())
    .filter((written) => written !== '')
    .map(sentence);
}

/** The subject that somebody gave themselves, without the tags of mailing lists; '' for an answer. */
function subjectAlone(subject: string): string {
  const bare = subject.replace(/\[[^\]]{1,40}\]|^\s*\*+spam\*+/gi, '').trim();
  return /^(?:re|aw|sv|antw|tr|fwd?|wg)(?:\[\d+\])?\s?:/i.test(bare) || bare.length > 80 ? '' : bare;
}

const ADDRESSED = /\b(?:writes|wrote|you (?:asked|wrote|can|could|should)|did you)\b/i;

/** Hardly any text under such a subject, and no answer to what somebody else wrote. */
function isBesides(own: string, text: string): boolean {
  return (
    hardlyAnything(own) ||
    startsWithHeaders(own) ||
    (own.length <= 300 && own.length === Math.min(text.length, LOOKED_AT) && !ADDRESSED.test(own))
  );
}

function startsWithHeaders(own: string): boolean {
  const lines = own.split('\n', 40).filter((line) => line.trim() !== '');
  return isHeaderBlockAt(lines, 0);
}

/** No text, or only what list servers and mail programs leave where text was. */
function hardlyAnything(text: string): boolean {
  const rest = text
    .replace(
      /^.*(?:attachment was scrubbed|next part -|HTML version deleted|charset-unspecified|^(?:name|type|size|desc|url|link)\s*:).*$/gim,
      '',
    )
    .replace(/https?:\S+/g, '')
    .replace(/[^\p{L}]/gu, '');
  return rest.length <= 60;
}
