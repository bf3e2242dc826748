import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
import type { Article, Passage, Region } from '../domain/article.js';
import { articleRoot } from './article-root.js';
import { isByOthers, isCollapsed, isHidden, listsTags, standsAround } from './boilerplate.js';
import { languageOf } from './language-of.js';
import { refuseMonsters } from './unreadable-page.js';
import { TextCollector } from './text-of.js';

/** Labels above an article ("Werbung", "Sponsored") are short; anything longer is another text. */
const EYEBROW_MAX = 400;
const TEXT_NODE = 3;

/**
 * Reads an HTML page. The article's text is everything visible under its root, without what stands around
 * articles; short labels between the headline and the root belong to it too.
 * @param html the page as it was served
 * @param isArticle true where the whole input is the article (a Markdown source): then nothing is cut off
 * @throws UnreadablePage when its elements are nested beyond all that sites do
 */
export function readHtml(html: string, isArticle = false): Article {
  const document = documentOf(html);
  const title = titleOf(document);
  const root = isArticle ? document.body : articleRoot(document);
  const passages: Passage[] = title === '' ? [] : [{ region: 'title', text: title }];

  const article = new TextCollector();
  const apart: [Element, Region][] = [];
  const cut = (element: Element): boolean => {
    const region = regionOf(element, isArticle);
    if (region !== null && element !== root) apart.push([element, region]);
    return region !== null && element !== root;
  };
  if (!isArticle) for (const label of eyebrows(document, root)) article.add(label, cut);
  article.add(root, cut);
  const text = article.text.trimEnd();
  passages.push({ region: 'article', text });

  for (const [element, region] of apart) passages.push(...passageOf(element, region));
  if (!isArticle) passages.push(...outside(document, root));
  const links = article.links.filter((link) => link.start < text.length);
  return {
    title,
    text,
    language: languageOf(text, document.documentElement.getAttribute('lang')),
    links,
    passages,
  };
}

/** linkedom is quick but takes broken markup at its word; such a page is first put in order as browsers would. */
function documentOf(html: string): Document {
  refuseMonsters(html);
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const hasBody = document.documentElement !== null && document.body !== null;
  return hasBody && hasText(document.body) ? document : parseHTML(load(html).html()).document;
}

function hasText(node: Node): boolean {
  if (node.nodeType === TEXT_NODE) return (node.textContent ?? '').trim() !== '';
  for (let child = node.firstChild; child; child = child.nextSibling) if (hasText(child)) return true;
  return false;
}

function regionOf(element: Element, isArticle: boolean): Region | null {
  if (isHidden(element)) return 'hidden';
  if (isCollapsed(element)) return 'collapsed';
  if (isArticle) return null;
  if (listsTags(element)) return 'tags';
  return standsAround(element) ? 'outside' : null;
}

function passageOf(element: Element, region: Region): Passage[] {
  const collector = new TextCollector();
  collector.add(element, () => false);
  const text = collector.text.trim();
  if (text === '') return [];
  return [
    region === 'outside' && isByOthers(element) ? { region, text, someoneElses: true } : { region, text },
  ];
}

/** What stands before and after the root; comments and related posts apart from what the site says itself. */
function outside(document: Document, root: Element): Passage[] {
  const collector = new TextCollector();
  const byOthers: Element[] = [];
  const skip = (element: Element): boolean => {
    if (element === root || isHidden(element)) return true;
    if (element.contains(root) || !isByOthers(element)) return false;
    byOthers.push(element);
    return true;
  };
  if (document.body) collector.add(document.body, skip);
  const text = collector.text.trim();
  const passages: Passage[] = text === '' ? [] : [{ region: 'outside', text }];
  return [...passages, ...byOthers.flatMap((element) => passageOf(element, 'outside'))];
}

/** Short visible text between the last headline before the root and the root itself. */
function eyebrows(document: Document, root: Element): Element[] {
  if (root.querySelector('h1')) return [];
  const found: Element[] = [];
  for (let at: Element | null = root; at && at !== document.body; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (standsAround(before) || isHidden(before)) continue;
      const length = (before.textContent ?? '').trim().length;
      if (length > 0 && length <= EYEBROW_MAX) found.unshift(before);
      if (before.localName === 'h1' || before.querySelector('h1')) return found;
    }
  }
  return [];
}

function titleOf(document: Document): string {
  const given =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ??
    document.querySelector('title')?.textContent ??
    document.querySelector('h1')?.textContent ??
    '';
  return given.replace(/\s+/g, ' ').trim();
}
