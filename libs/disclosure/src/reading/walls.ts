import type { Article } from '../domain/article.js';
import type { Page } from '../domain/context.js';

/** Why a page shows no article to a program, though it was fetched. */
export type Wall = 'empty_page' | 'too_little_text' | 'paywall' | 'login_wall' | 'bot_wall' | 'error_page';

const FEWEST_WORDS = 12;

/** What stands between a reader and the article; null when there is an article to read. */
export function wallOf(_page: Page, article: Article): Wall | null {
  const words = article.text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  if (words === 0) return 'empty_page';
  return words < FEWEST_WORDS ? 'too_little_text' : null;
}
