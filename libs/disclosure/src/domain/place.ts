import type { Article, ArticleLink } from './article.js';
import type { MarkedLink } from './marked-link.js';
import type { Sentence } from './sentences.js';
import type { Tie } from './statement.js';

/** Where a statement stands, as a reader meets it. */
export type Place =
  | 'title'
  | 'opening'
  | 'before_links'
  | 'at_link'
  | 'middle'
  | 'end'
  | 'outside'
  | 'tags'
  | 'hidden'
  | 'collapsed'
  | 'behind_link';

/** The opening: the first 600 characters, or the first 15 % of a long article. */
const OPENING_CHARACTERS = 600;
const OPENING_SHARE = 0.15;
const END_CHARACTERS = 400;
const END_SHARE = 0.88;
/** How near a statement on a link must stand before it to be read together with it. */
const AT_LINK = 60;

/** Where in the article a sentence stands. */
export function placeOf(sentence: Sentence, article: Article, tie: Tie, links: readonly MarkedLink[]): Place {
  const length = article.text.length;
  if (sentence.start <= Math.max(OPENING_CHARACTERS, length * OPENING_SHARE)) return 'opening';
  if (tie === 'affiliate' && isBeforePaidLinks(sentence, links)) return 'before_links';
  if (tie === 'affiliate' && isAtLink(sentence, article, links)) return 'at_link';
  const isLate = sentence.start >= length * END_SHARE || length - sentence.end <= END_CHARACTERS;
  return isLate ? 'end' : 'middle';
}

/** Whether a statement is itself a link, so that one has to follow it to be told. */
export function isBehindLink(sentence: Sentence, links: readonly ArticleLink[]): boolean {
  return links.some((link) => link.start < sentence.end && link.end > sentence.start);
}

function isBeforePaidLinks(sentence: Sentence, links: readonly MarkedLink[]): boolean {
  const paid = links.filter(({ kind }) => kind === 'affiliate');
  return paid.length > 0 && paid.every((link) => link.start >= sentence.start);
}

/** At a link: with it, right before it, or right below one that earns, as a caption. */
function isAtLink(sentence: Sentence, article: Article, links: readonly MarkedLink[]): boolean {
  return (
    article.links.some(({ start }) => start >= sentence.start && start <= sentence.end + AT_LINK) ||
    links.some(
      ({ kind, end }) => kind === 'affiliate' && end <= sentence.start && end >= sentence.start - AT_LINK,
    )
  );
}
