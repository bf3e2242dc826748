import { readWebUrl } from '@rapport/web-address';
import { streamHtml } from './html-stream.js';
import { oneLine, plainText, shortened } from './plain-text.js';

/** What a page says about itself. */
export interface PageFacts {
  title: string;
  description: string;
  /** As the page declares it, e.g. `fr-FR`. */
  language: string | null;
  /** Feeds that the page announces, in its order, comments' feeds last. */
  feeds: { url: string; title: string }[];
  /** The page's words, for what is not declared. */
  text: string;
}

const FEED_TYPES =
  /^application\/(rss|atom|rdf|feed)\+(xml|json)|^application\/json\+feed|^text\/xml$|^application\/xml$/i;
const COMMENTS = /comment|kommentar/i;
const MOST_FEEDS = 10;
const SAMPLE = 3_000;
const TITLE_LENGTH = 200;

/**
 * Reads a page's head: title, description, language and the feeds it announces by `<link rel="alternate">` (the
 * autodiscovery that feed readers share). In: the decoded HTML and its address, against which links are resolved, or
 * against the page's `<base>`.
 */
export function pageFacts(html: string, address: string): PageFacts {
  const found = { lang: '', title: '', base: address, meta: new Map<string, string>(), links: [] as Link[] };
  let inTitle = false;
  streamHtml(html, {
    onopentag: (name, attributes) => {
      if (name === 'html') found.lang = attributes['lang'] || attributes['xml:lang'] || '';
      if (name === 'base' && attributes['href'])
        found.base = absolute(attributes['href'], address) ?? address;
      if (name === 'title' && found.title === '') inTitle = true;
      if (name === 'meta') noteMeta(found.meta, attributes);
      if (name === 'link') noteLink(found.links, attributes);
    },
    ontext: (text) => {
      if (inTitle) found.title += text;
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false;
    },
  });
  const { meta } = found;
  return {
    title: shortened(
      oneLine(meta.get('og:site_name') || found.title || meta.get('og:title') || ''),
      TITLE_LENGTH,
    ),
    description: shortened(oneLine(meta.get('description') || meta.get('og:description') || ''), 400),
    language: found.lang || meta.get('content-language') || meta.get('og:locale') || null,
    feeds: announced(found.links, found.base),
    text: plainText(html, SAMPLE),
  };
}

interface Link {
  href: string;
  title: string;
}

function noteMeta(meta: Map<string, string>, attributes: Record<string, string>): void {
  const name = (attributes['property'] || attributes['name'] || attributes['http-equiv'] || '').toLowerCase();
  if (name !== '' && !meta.has(name)) meta.set(name, attributes['content'] ?? '');
}

function noteLink(links: Link[], attributes: Record<string, string>): void {
  const alternate = (attributes['rel'] ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((rel) => rel === 'alternate' || rel === 'feed');
  const href = attributes['href']?.trim();
  if (alternate && href && FEED_TYPES.test(attributes['type']?.trim() ?? '')) {
    links.push({ href, title: oneLine(attributes['title'] ?? '') });
  }
}

function announced(links: Link[], base: string): PageFacts['feeds'] {
  const feeds = links
    .map(({ href, title }) => ({
      url: absolute(href.replace(/^feed:(\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'http:'), base),
      title: shortened(title, TITLE_LENGTH),
    }))
    .filter((feed): feed is { url: string; title: string } => feed.url !== null);
  const once = [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
  const isComments = ({ url, title }: { url: string; title: string }): boolean =>
    COMMENTS.test(url) || COMMENTS.test(title);
  return [...once.filter((feed) => !isComments(feed)), ...once.filter(isComments)].slice(0, MOST_FEEDS);
}

function absolute(href: string, base: string): string | null {
  return readWebUrl(href, base)?.href ?? null;
}
