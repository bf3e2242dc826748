import type { Article } from './article.js';
import { type Classified, classify, type StatementClass } from './classify.js';
import { type Place, placeOf } from './place.js';
import { sentencesOf } from './sentences.js';
import { folded, type Language, type Tie } from './statement.js';

/** One sentence that says something of a connection, where it stands and what it amounts to. */
export interface Evidence {
  text: string;
  /** Offset in the article's text; -1 outside the article. */
  start: number;
  end: number;
  class: StatementClass | 'boilerplate';
  tie: Tie;
  wording: string;
  place: Place;
}

const AROUND = 160;
const ABOUT_TIMES = 6;

/** Every candidate sentence of a page, in the order of reading. */
export function evidenceOf(article: Article, address: string, languages: readonly Language[]): Evidence[] {
  const general = isPolicyPage(article, address, languages) || isAboutDisclosure(article, languages);
  const found: Evidence[] = [];
  for (const passage of article.passages) {
    const inside = passage.region === 'article';
    const sentences = sentencesOf(passage.text, article.language);
    for (const sentence of sentences) {
      const around = passage.text.slice(Math.max(0, sentence.start - AROUND), sentence.end + AROUND);
      const classified = classify(sentence.text, around, languages);
      if (!classified) continue;
      const place =
        passage.region === 'article' ? placeOf(sentence, article, classified.tie) : passage.region;
      found.push({
        ...classified,
        class: inContext(classified, sentence.text, place, general, languages),
        text: sentence.text,
        start: inside ? sentence.start : -1,
        end: inside ? sentence.end : -1,
        place,
      });
    }
  }
  return found;
}

/** What a sentence amounts to here: labels need a place, what is said of the whole site says little of this post. */
function inContext(
  classified: Classified,
  sentence: string,
  place: Place,
  general: boolean,
  languages: readonly Language[],
): Evidence['class'] {
  if (classified.class === 'denial') return 'denial';
  if (general) return 'subject';
  if (place !== 'opening' && isBareLabel(sentence)) return 'boilerplate';
  const siteWide = languages.some((language) => language.siteWide.test(folded(sentence)));
  if (siteWide && classified.class === 'clear') return place === 'opening' ? 'weak' : 'boilerplate';
  return siteWide && place !== 'opening' ? 'boilerplate' : classified.class;
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

function isPolicyPage(article: Article, address: string, languages: readonly Language[]): boolean {
  const title = folded(article.title);
  const path = folded(address.replace(/^https?:\/\/[^/]+/i, '').replace(/[-_/.]+/g, ' '));
  return languages.some((language) => language.policyPage.test(title) || language.policyPage.test(path));
}
