import type { Article } from './domain/article.js';
import type { Page } from './domain/context.js';
import { readHtml } from './reading/read-html.js';
import { readMarkdown } from './reading/read-markdown.js';
import { readText } from './reading/read-text.js';
import { refuseTextOf } from './reading/unreadable-page.js';

/**
 * Reads a page in its format.
 * @throws UnreadablePage when it is too large or nested beyond all that sites do
 */
export function readPage(page: Page): Article {
  const article = readIn(page);
  refuseTextOf(article.passages);
  return article;
}

function readIn({ content, format }: Page): Article {
  if (format === 'html') return readHtml(content);
  return format === 'markdown' ? readMarkdown(content) : readText(content);
}
