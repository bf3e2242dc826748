import type { Remedy, RemedyLanguage } from '@rapport/disclosure';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import { spanish } from './spanish.js';
import type { LetterWording } from './wording.js';

/** What a letter to a blogger is about. */
export interface MendingCase {
  remedy: Pick<Remedy, 'steps' | 'wordings' | 'links'>;
  bloggerName: string;
  brand: string;
  title: string;
  url: string;
  /** What the post says so far, or the denial; '' where it says nothing. */
  quoted: string;
  /** The disclosure had been there before. */
  vanished: boolean;
  officerName: string;
}

export interface MendingLetter {
  language: RemedyLanguage;
  subject: string;
  body: string;
}

const languages: Record<RemedyLanguage, LetterWording> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
};
const LONGEST_QUOTE = 240;

/**
 * A courteous letter that asks a blogger to mend their disclosure: thanks, why it matters, exactly what and where, and
 * that their opinion is theirs. A draft for a person to read; nothing sends it.
 */
export function mendingLetter(about: MendingCase, language: RemedyLanguage): MendingLetter {
  const wording = languages[language];
  const { remedy, bloggerName, brand, title, url, officerName } = about;
  const post = title === '' ? url : title;
  const words = remedy.wordings[language].replaceAll('{brand}', brand);
  const quoted = shortened(about.quoted);
  const asks = remedy.steps.map((step) => wording.steps[step]({ words, quoted, links: remedy.links }));
  const paragraphs = [
    wording.greeting(bloggerName.split(/\s+/)[0] ?? ''),
    wording.thanks({ post, url }),
    about.vanished ? wording.vanished : wording.why(brand),
    asks.length === 1 ? asks[0] : `${wording.several}\n${asks.map((ask) => `- ${ask}`).join('\n')}`,
    wording.yours,
    `${wording.goodbye}\n${officerName}`,
  ];
  return { language, subject: wording.subject(post), body: paragraphs.join('\n\n') };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')}…`;
}
