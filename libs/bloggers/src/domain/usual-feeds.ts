const USUAL = [
  'feed/',
  'feed.xml',
  'rss.xml',
  'atom.xml',
  'index.xml',
  'rss',
  'feed.json',
  'feeds/posts/default',
];
const MOST_TRIED = 8;

/**
 * Where a blog that announces no feed mostly keeps one: beneath its own path first, then at the root of its site.
 * In: the page's address. Out: addresses to try, likeliest first.
 */
export function usualFeeds(address: string): string[] {
  const page = new URL(address);
  const folder = page.pathname.replace(/\/[^/]*\.\w+$/, '').replace(/\/?$/, '/');
  const beneath =
    folder === '/' ? [] : USUAL.slice(0, 3).map((path) => new URL(folder + path, page.origin).href);
  const root = USUAL.map((path) => new URL(`/${path}`, page.origin).href);
  return [...beneath, ...root].slice(0, MOST_TRIED);
}
