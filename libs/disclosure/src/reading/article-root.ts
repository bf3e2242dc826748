import { readableText } from './readable-text.js';

/**
 * Finds the element that holds the article. Readability says which text is the article; but it also drops boxes
 * whose class names look like advertising, and a disclosure often stands in just such a box. So only the place is
 * taken from it: the smallest element that holds nearly all it chose. What is cut from there is decided by us.
 */
export function articleRoot(document: Document): Element {
  const body = document.body ?? document.documentElement;
  return betterOf(holderOf(readableText(body)), declaredArticle(document)) ?? body;
}

/** The element that the page itself calls its article, where it is one. */
function declaredArticle(document: Document): Element | null {
  const body = document.querySelector('[itemprop="articleBody"]');
  if (body) return body;
  const articles = [...document.querySelectorAll('article')].filter(
    (each) => !each.parentElement?.closest('article'),
  );
  return (articles.length === 1 ? articles[0] : document.querySelector('main, [role="main"]')) ?? null;
}

/** Readability's choice, unless it lies outside what the page declares and that has more to read. */
function betterOf(found: Element | null, declared: Element | null): Element | null {
  if (!found || !declared || declared.contains(found) || found.contains(declared)) return found ?? declared;
  return lengthOf(declared) > lengthOf(found) ? declared : found;
}

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;

/** The deepest element with nine tenths of the chosen text under it. */
function holderOf(chosen: readonly Node[]): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const text of chosen) {
    const weight = (text.textContent ?? '').trim().length;
    total += weight;
    const block = blockOf(text);
    for (let at: Element | null = block?.parentElement ?? null; at; at = at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) {
    if (weight >= total * 0.9 && (best === null || best.contains(element))) best = element;
  }
  return best;
}

const BLOCKS = new Set('p li h1 h2 h3 h4 h5 h6 blockquote pre td dd figcaption div section'.split(' '));

/** The block that a text stands in: the article is what holds the blocks, never a single one. */
function blockOf(text: Node): Element | null {
  let at = text.parentElement;
  while (at && !BLOCKS.has(at.localName)) at = at.parentElement;
  return at;
}
