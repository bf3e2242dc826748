import { readWebUrl } from '@rapport/web-address';
import { parseFeed } from 'feedsmith';
import { DateTime } from 'luxon';
import { postContent, type PostContent } from './post-content.js';
import { oneLine, plainText, shortened } from './plain-text.js';

/** A post as a feed tells of it; text only. */
export interface FeedPost {
  url: string;
  title: string;
  excerpt: string;
  publishedAt: Date | null;
}

export interface Feed {
  title: string;
  description: string;
  /** As the feed declares it, e.g. `fr-FR`. */
  language: string | null;
  siteUrl: string | null;
  /** Latest first. */
  posts: FeedPost[];
  /** All that the feed carries of one of its posts, by the post's address; empty for another address. */
  contentOf: (url: string) => PostContent;
}

export const EXCERPT_LENGTH = 400;
const TITLE_LENGTH = 300;
const MOST_POSTS = 50;
/** A clock may be wrong by this much; a post "from" later than that has no date we can trust. */
const TOMORROW_MS = 86_400_000;

/**
 * Reads RSS (0.9x, 1.0, 2.0), Atom or JSON Feed. In: the decoded text, the address it came from (relative links are
 * resolved against it), the present. Out: null when it is no feed. Posts without a web address are left out, dates in
 * the future or unreadable are null.
 */
export function readFeed(text: string, address: string, now: Date): Feed | null {
  const parsed = parsedFeed(text);
  if (!parsed) return null;
  const entries = (list(parsed['items']) ?? list(parsed['entries']) ?? []) as Loose[];
  const bodies = new Map<string, string>();
  const posts = entries.flatMap((entry) => {
    const post = toPost(entry, address, now);
    if (post) bodies.set(post.url, fullestOf(entry));
    return post ? [post] : [];
  });
  const once = [...new Map(posts.map((post) => [post.url, post])).values()];
  once.sort((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0));
  return {
    title: shortened(plainText(textOf(parsed['title']), TITLE_LENGTH), TITLE_LENGTH),
    description: plainText(textOf(parsed['description']) || textOf(parsed['subtitle']), EXCERPT_LENGTH),
    language:
      textOf(parsed['language']) ||
      textOf(nested(parsed, 'xml', 'lang')) ||
      textOf(nested(parsed, 'dc', 'language')) ||
      null,
    siteUrl: webLink(
      textOf(parsed['home_page_url']) || textOf(parsed['link']) || linkOf(parsed['links']),
      address,
    ),
    posts: once.slice(0, MOST_POSTS),
    contentOf: (url) => postContent(bodies.get(url) ?? '', url),
  };
}

type Loose = Record<string, unknown>;

function parsedFeed(text: string): Loose | null {
  try {
    return parseFeed(text.trimStart(), { maxItems: MOST_POSTS * 2 }).feed as Loose;
  } catch {
    return null;
  }
}

function toPost(entry: Loose, address: string, now: Date): FeedPost | null {
  const guid = nested(entry, 'guid', 'value');
  const url = webLink(
    textOf(entry['link']) ||
      textOf(entry['url']) ||
      linkOf(entry['links']) ||
      textOf(guid) ||
      textOf(entry['id']),
    address,
  );
  if (url === null) return null;
  const content =
    textOf(entry['description']) ||
    textOf(entry['summary']) ||
    textOf(nested(entry, 'content', 'encoded')) ||
    textOf(entry['content']) ||
    textOf(entry['content_html']) ||
    textOf(entry['content_text']);
  const excerpt = plainText(content, EXCERPT_LENGTH);
  const title = plainText(textOf(entry['title']), TITLE_LENGTH) || shortened(excerpt, 80) || url;
  const date = ['pubDate', 'published', 'date_published', 'updated', 'date_modified']
    .map((name) => textOf(entry[name]))
    .find(Boolean);
  return { url, title, excerpt, publishedAt: dateOf(date ?? textOf(nested(entry, 'dc', 'date')), now) };
}

/** The longest text of an entry: some feeds carry a summary and the whole post. */
function fullestOf(entry: Loose): string {
  const texts = [
    nested(entry, 'content', 'encoded'),
    entry['content'],
    entry['content_html'],
    entry['description'],
    entry['summary'],
    entry['content_text'],
  ].map(textOf);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** feedsmith gives a text as itself, as `{value}`, or as the first of several. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'object' && value !== null && 'value' in value ? textOf(value.value) : '';
}

function nested(of: Loose, name: string, inner: string): unknown {
  const value = of[name];
  return typeof value === 'object' && value !== null
    ? ((value as Loose)[inner] ?? (value as Loose)[`${inner}s`])
    : undefined;
}

/** Of several links the one to the page itself. */
function linkOf(links: unknown): string {
  const all = (list(links) ?? []) as Loose[];
  const page = all.find(
    ({ rel, type }) =>
      (rel === undefined || rel === 'alternate') && (type === undefined || /html/.test(String(type))),
  );
  return textOf((page ?? all.find(({ rel }) => rel === undefined || rel === 'alternate'))?.['href']);
}

function list(value: unknown): unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function webLink(link: string, address: string): string | null {
  const url = link === '' ? null : readWebUrl(link, address);
  return url && url.href.length <= 2_000 ? url.href : null;
}

function dateOf(text: string, now: Date): Date | null {
  const readers = [DateTime.fromRFC2822, DateTime.fromISO, DateTime.fromSQL, DateTime.fromHTTP];
  const read = readers.map((reader) => reader(text, { zone: 'utc' })).find((date) => date.isValid);
  const date = read?.toJSDate() ?? (Number.isNaN(Date.parse(text)) ? null : new Date(text));
  return date && date.getTime() > 0 && date.getTime() <= now.getTime() + TOMORROW_MS ? date : null;
}
