import { Readability } from '@mozilla/readability';
import { isHidden, standsAround } from './boilerplate.js';

const MARK = 'data-rapport-block';
const MARKED = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, dd, figcaption, div, section';

/**
 * Finds the element that holds the article. Readability says which text is the article; but it also drops boxes
 * whose class names look like advertising, and a disclosure often stands in just such a box. So only the place is
 * taken from it: the smallest element that holds nearly all it chose. What is cut from there is decided by us.
 */
export function articleRoot(document: Document): Element {
  const blocks = [...document.querySelectorAll(MARKED)];
  blocks.forEach((block, index) => block.setAttribute(MARK, String(index)));
  const copy = document.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll('body *')) {
    if (standsAround(element) || isHidden(element)) element.remove();
  }
  const chosen = new Readability(copy, { charThreshold: 200, serializer: (node) => node }).parse()
    ?.content as Element | null | undefined;
  const picked = chosen
    ? [...chosen.querySelectorAll(`[${MARK}]`)].map((node) => blocks[Number(node.getAttribute(MARK))])
    : [];
  const leaves = picked.filter((block): block is Element => block !== undefined && isLeaf(block));
  return betterOf(holderOf(leaves), declaredArticle(document)) ?? document.body ?? document.documentElement;
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

function isLeaf(block: Element): boolean {
  return block.querySelector(MARKED) === null && (block.textContent ?? '').trim() !== '';
}

/** The deepest element with nine tenths of the chosen text under it. */
function holderOf(leaves: Element[]): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const leaf of leaves) {
    const weight = (leaf.textContent ?? '').trim().length;
    total += weight;
    for (let at: Element | null = leaf.parentElement; at; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) {
    if (weight >= total * 0.9 && (best === null || best.contains(element))) best = element;
  }
  return best;
}
