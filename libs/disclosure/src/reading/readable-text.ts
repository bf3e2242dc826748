import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isHidden, standsAround } from './boilerplate.js';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** What Readability looks at; to copy every attribute would take most of the time. */
const ATTRIBUTES = ['class', 'id', 'href', 'itemprop'];
const LEFT_OUT = new Set(
  'script style noscript template svg link meta input select textarea button'.split(' '),
);
const EMPTY_PAGE = '<!doctype html><html><head><title></title></head><body></body></html>';

/**
 * The text nodes that Readability takes for the article. It works on a copy without what plainly stands around
 * articles, since it takes its tree apart.
 */
export function readableText(body: Element): Node[] {
  const { document } = parseHTML(EMPTY_PAGE);
  const originals = new Map<Node, Node>();
  copyInto(document.body, body, document, originals);
  const chosen = chosenBy(document);
  if (!chosen) return [];
  const texts = textsUnder(chosen);
  const known = texts.flatMap((text) => originals.get(text) ?? []);
  return known.length > 0 ? known : byWords(texts, [...originals.values()]);
}

function copyInto(target: Element, source: Element, document: Document, originals: Map<Node, Node>): void {
  for (let child = source.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT_NODE) {
      const text = document.createTextNode(child.textContent ?? '');
      originals.set(text, child);
      target.appendChild(text);
    }
    if (child.nodeType !== ELEMENT_NODE) continue;
    const element = child as Element;
    const name = element.localName;
    if (LEFT_OUT.has(name) || standsAround(element) || isHidden(element)) continue;
    const copy = document.createElement(/^[a-z][a-z0-9]*$/.test(name) ? name : 'span');
    for (const attribute of ATTRIBUTES) {
      const value = element.getAttribute(attribute);
      if (value) copy.setAttribute(attribute, value);
    }
    copyInto(copy, element, document, originals);
    target.appendChild(copy);
  }
}

/** Readability's choice; null where it finds none, or stumbles over a tree that no browser would have built. */
function chosenBy(copy: Document): Element | null {
  try {
    const options = { charThreshold: 200, disableJSONLD: true, serializer: (node: Node) => node };
    return (new Readability(copy, options).parse()?.content as Element | null | undefined) ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function textsUnder(element: Element): Node[] {
  const found: Node[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT_NODE && (child.textContent ?? '').trim() !== '') found.push(child);
    if (child.nodeType === ELEMENT_NODE) found.push(...textsUnder(child as Element));
  }
  return found;
}

/** On short articles Readability starts again from the markup, and its nodes are no longer those of the copy. */
function byWords(texts: readonly Node[], originals: readonly Node[]): Node[] {
  const wanted = new Set(texts.map((text) => (text.textContent ?? '').trim()));
  return originals.filter((original) => wanted.has((original.textContent ?? '').trim()));
}
