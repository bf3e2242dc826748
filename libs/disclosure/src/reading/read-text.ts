import type { Article, ArticleLink } from '../domain/article.js';
import { languageOf } from './language-of.js';
import { refuseSize } from './unreadable-page.js';

const ADDRESS = /https?:\/\/[^\s<>"')\]]+/g;

/**
 * Reads plain text: all of it is the article.
 * @throws UnreadablePage when it is too large
 */
export function readText(source: string): Article {
  refuseSize(source);
  const text = source
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s\u00a0\u200b]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  const links: ArticleLink[] = [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    href: match[0],
    rel: [],
  }));
  const language = languageOf(text, null);
  return { title: '', text, language, links, passages: [{ region: 'article', text }] };
}
