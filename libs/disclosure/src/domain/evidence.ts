import type { Article } from './article.js';
import { type Classified, classify, type StatementClass } from './classify.js';
import type { MarkedLink } from './marked-link.js';
import { isBehindLink, type Place, placeOf } from './place.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { folded, type Language, type Tie } from './statement.js';

/** What a sentence amounts to where it stands. `site_wide`: said of the whole site, or a slot of the page. */
export type EvidenceClass = StatementClass | 'site_wide';

/** One sentence that says something of a connection, where it stands and what it amounts to. */
export interface Evidence {
  sentence: string;
  /** Offsets in the article's text, UTF-16 units; null where it doesn't stand in that text. */
  start: number | null;
  end: number | null;
  class: EvidenceClass;
  tie: Tie;
  /** The wording that decided, such as `en.gave-me`. */
  wording: string;
  /** The language of that wording, ISO 639-1. */
  language: string;
  place: Place;
  /** Whether it stands before the first link that matters; null without such links, or outside the article. */
  beforeLinks: boolean | null;
}

const AROUND = 160;
const ABOUT_TIMES = 6;
/** Words of a note such as "A recipe in collaboration with Lumen Kitchen, Lyon". */
const SHORT_NOTE = 9;

/** What the sentences of a page are read with. */
export interface Reading {
  article: Article;
  /** Where it was published; '' when unknown. */
  address: string;
  languages: readonly Language[];
  /** The links that matter, in the order of reading. */
  links: readonly MarkedLink[];
}

/** Every candidate sentence of a page, in the order of reading. */
export function evidenceOf(reading: Reading): Evidence[] {
  const { article, languages } = reading;
  const general = isPolicyPage(reading) || isAboutDisclosure(article, languages);
  const found: Evidence[] = [];
  for (const passage of article.passages) {
    const inside = passage.region === 'article';
    for (const sentence of sentencesOf(passage.text, article.language)) {
      const around = passage.text.slice(Math.max(0, sentence.start - AROUND), sentence.end + AROUND);
      const classified = classify(sentence.text, around, languages);
      if (!classified) continue;
      const place = inside ? placeInArticle(sentence, classified, reading) : (passage.region as Place);
      const elsewhere = passage.someoneElses === true && classified.class !== 'denial';
      found.push({
        ...classified,
        class: elsewhere ? 'someone_else' : inContext(classified, sentence.text, place, general, languages),
        sentence: sentence.text,
        start: inside ? sentence.start : null,
        end: inside ? sentence.end : null,
        place,
        beforeLinks: inside && reading.links[0] ? sentence.start <= reading.links[0].start : null,
      });
    }
  }
  return found;
}

function placeInArticle(sentence: Sentence, classified: Classified, { article, links }: Reading): Place {
  if (classified.class === 'refused' && isBehindLink(sentence, article.links)) return 'behind_link';
  return placeOf(sentence, article, classified.tie, links);
}

/** What a sentence amounts to here: labels need a place, what is said of the whole site says little of this post. */
function inContext(
  classified: Classified,
  sentence: string,
  place: Place,
  general: boolean,
  languages: readonly Language[],
): EvidenceClass {
  if (classified.class === 'denial') return 'denial';
  if (general || isOfThirdParties(classified, sentence, languages)) return 'subject';
  if (place !== 'opening' && place !== 'title' && isBareLabel(sentence)) return 'site_wide';
  const siteWide = languages.some((language) => language.siteWide.test(folded(sentence)));
  if (siteWide && classified.class === 'clear') return place === 'opening' ? 'weak' : 'site_wide';
  return siteWide && place !== 'opening' ? 'site_wide' : classified.class;
}

/** "Made in collaboration with" in a long sentence without "I" or "this post" tells of others and their work. */
function isOfThirdParties(
  { tie, class: found }: Classified,
  sentence: string,
  languages: readonly Language[],
): boolean {
  if (tie !== 'partnership' || found !== 'weak') return false;
  const text = folded(sentence);
  return text.split(' ').length > SHORT_NOTE && !languages.some(({ own }) => own.test(text));
}

/** "Anzeige:" with nothing behind it marks an advertising slot of the page, unless it opens the article. */
function isBareLabel(sentence: string): boolean {
  return /^\W*#?\p{L}+\W*$/u.test(sentence);
}

/** An article that speaks of disclosure again and again is about it. */
function isAboutDisclosure(article: Article, languages: readonly Language[]): boolean {
  const text = folded(article.text);
  return languages.some(
    ({ aboutTheSubject }) => [...text.matchAll(new RegExp(aboutTheSubject, 'g'))].length >= ABOUT_TIMES,
  );
}

function isPolicyPage({ article, address, languages }: Reading): boolean {
  const title = folded(article.title);
  const path = folded(address.replace(/^https?:\/\/[^/]+/i, '').replace(/[-_/.]+/g, ' '));
  return languages.some((language) => language.policyPage.test(title) || language.policyPage.test(path));
}
