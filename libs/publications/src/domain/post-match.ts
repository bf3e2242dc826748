import { readUrl } from '@rapport/web-address';

/** A post as a feed shows it. */
export interface Post {
  title: string;
  /** Plain text, as much of it as the feed carries. */
  text: string;
  /** Addresses of the links in it. */
  links: readonly string[];
}

/** What a post is about when it answers a review request. */
export interface Wanted {
  productName: string;
  /** Where the product is shown or sold; '' when unknown. */
  productUrl: string;
  brands: readonly string[];
  /** Hosts of the brand; their subdomains belong to them. */
  brandDomains: readonly string[];
}

export const matchers = ['link', 'product', 'brand'] as const;
export type MatchedBy = (typeof matchers)[number];

/** Why a post is taken for an answer. */
export interface PostMatch {
  by: MatchedBy;
  /** The link, or the words, that matched. */
  words: string;
  /** The words around it; '' for a link. */
  passage: string;
}

const AROUND = 80;
/** A name of so few letters is also a word; it must be written as the name is. */
const SHORT = 3;

/**
 * Whether a post speaks of what was sent: it links to the brand or the product, or names one of them. Accents, capitals,
 * hyphens, apostrophes and a plural make no difference; a name of one word must be written like a name.
 * Null when it doesn't.
 */
export function matchOf(post: Post, wanted: Wanted): PostMatch | null {
  const link = post.links.find((each) => leadsToBrand(each, wanted));
  if (link !== undefined) return { by: 'link', words: link, passage: '' };
  const text = `${post.title}\n${post.text}`;
  const words = wordsOf(text);
  const product = named(words, text, wanted.productName);
  if (product) return { by: 'product', ...product };
  for (const brand of wanted.brands) {
    const found = named(words, text, brand);
    if (found) return { by: 'brand', ...found };
  }
  return null;
}

interface Word {
  start: number;
  end: number;
  written: string;
  folded: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
    folded: folded(match[0]),
  }));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}

function named(words: readonly Word[], text: string, name: string): Omit<PostMatch, 'by'> | null {
  const wanted = wordsOf(name);
  if (wanted.length === 0) return null;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(name)) {
    const at = text.indexOf(name.trim());
    return at < 0 ? null : passageAt(text, at, at + name.trim().length);
  }
  const last = words.length - wanted.length;
  for (let first = 0; first <= last; first += 1) {
    const here = words.slice(first, first + wanted.length);
    if (sameWords(here, wanted)) return passageAt(text, here[0]!.start, here.at(-1)!.end);
  }
  return null;
}

function sameWords(here: readonly Word[], wanted: readonly Word[]): boolean {
  const letters = wanted.reduce((sum, word) => sum + word.folded.length, 0);
  const writtenAlike = letters <= SHORT || wanted.length === 1;
  return wanted.every((word, index) => {
    const other = here[index]!;
    if (letters <= SHORT) return other.written === word.written;
    if (writtenAlike && startsLarge(word) && !startsLarge(other)) return false;
    return other.folded === word.folded || other.folded === `${word.folded}s`;
  });
}

function startsLarge({ written }: Word): boolean {
  return /^\p{Lu}/u.test(written);
}

function passageAt(text: string, start: number, end: number): Omit<PostMatch, 'by'> {
  const passage = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return { words: text.slice(start, end), passage: passage.replace(/\s+/g, ' ').trim() };
}

function leadsToBrand(link: string, { productUrl, brandDomains }: Wanted): boolean {
  const url = parsed(link);
  if (!url) return false;
  const host = bareHost(url.hostname);
  if (brandDomains.some((domain) => isWithin(host, bareHost(domain)))) return true;
  const product = parsed(productUrl);
  if (!product || bareHost(product.hostname) !== host) return false;
  const path = product.pathname.replace(/\/+$/, '');
  const sameQuery = [...product.searchParams].every(([key, value]) => url.searchParams.get(key) === value);
  return sameQuery && (url.pathname === path || url.pathname.startsWith(`${path}/`));
}

function isWithin(host: string, domain: string): boolean {
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

function bareHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

function parsed(address: string): URL | null {
  return /^https?:/i.test(address) ? readUrl(address) : null;
}
