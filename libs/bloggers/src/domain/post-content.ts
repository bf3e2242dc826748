import { readWebUrl } from '@rapport/web-address';
import { plainText } from './plain-text.js';
import { streamHtml } from './html-stream.js';

/** What a feed carries of a post beyond its excerpt. */
export interface PostContent {
  /** Plain text in one line, at most 20,000 characters. */
  text: string;
  /** Absolute addresses of its links, at most 200. */
  links: string[];
}

const LONGEST_TEXT = 20_000;
const MOST_LINKS = 200;
const MOST_READ = 200_000;

/** Reads the content of a post; relative links are resolved against `address`. */
export function postContent(html: string, address: string): PostContent {
  const links: string[] = [];
  streamHtml(html.slice(0, MOST_READ), {
    onopentag: (name, { href }) => {
      if (name !== 'a' || !href || links.length >= MOST_LINKS) return;
      const url = readWebUrl(href, address);
      if (url && url.href.length <= 2_000) links.push(url.href);
    },
  });
  return { text: plainText(html, LONGEST_TEXT), links };
}
