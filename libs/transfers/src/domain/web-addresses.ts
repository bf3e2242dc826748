import { readWebUrl } from '@rapport/web-address';
import { type Network } from './fields.js';

/**
 * A web address as people write it (with or without https://, in angle brackets) in its full form, or null when it is
 * none: only http and https, a host with a dot, no user name or password in it.
 */
export function webAddress(written: string): string | null {
  const bare = written.trim().replace(/^<|>$/g, '');
  const full =
    /^[a-z][a-z\d+.-]*:/i.test(bare) && !/^[^/:]+\.[^/:]+:\d/.test(bare)
      ? bare
      : `https://${bare.replace(/^\/\//, '')}`;
  const url = /[\s\p{Cc}]/u.test(full) ? null : readWebUrl(full);
  if (!url || url.username || url.password) return null;
  const dotted = /^[^.].*\.[^.]{2,}\.?$/.test(url.hostname);
  return dotted && url.href.length <= 2000 ? url.href : null;
}

const feedSegment = /^(feeds?|rss2?|atom|rdf)([._-].*)?$|\.(xml|rss|atom|rdf)$/i;
const sharedFeedHosts =
  /(^|\.)(feedburner\.com|feedblitz\.com|feedproxy\.google\.com|feedpress\.me|rss\.app|anchor\.fm|megaphone\.fm|libsyn\.com|simplecast\.com|buzzsprout\.com|acast\.com|omnycontent\.com|podbean\.com|transistor\.fm)$/i;

/**
 * The site a feed most likely belongs to, for lists that give only feeds: the feed's address up to its first part that
 * is named like a feed. Null where the feed is served by a feed host, from which the site can't be told.
 */
export function siteOfFeed(feed: string): string | null {
  const url = new URL(feed);
  if (sharedFeedHosts.test(url.hostname)) return null;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  if (/(^|\.)medium\.com$/.test(url.hostname) && segments[0] === 'feed') {
    return `https://${url.hostname}/${segments.slice(1).join('/')}`;
  }
  const cut = segments.findIndex((segment) => feedSegment.test(segment));
  const kept = cut < 0 ? segments : segments.slice(0, cut);
  if (cut < 0 && !/feed|rss|atom/i.test(url.search)) return null;
  return `${url.origin}/${kept.map((segment) => `${segment}/`).join('')}`;
}

const networkHosts: [RegExp, Network][] = [
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'youtube'],
  [/(^|\.)tiktok\.com$/, 'tiktok'],
  [/(^|\.)(twitter|x)\.com$/, 'x'],
  [/(^|\.)linkedin\.com$/, 'linkedin'],
  [/(^|\.)(substack\.com|buttondown\.(com|email)|beehiiv\.com)$/, 'newsletter'],
  [/(^|\.)(podcasts\.apple\.com|open\.spotify\.com)$/, 'podcast'],
  [/(^|\.)(facebook|pinterest|vimeo|threads|twitch|snapchat)\.(com|net|tv|fr)$/, 'other'],
  [/(^|\.)bsky\.app$/, 'other'],
];

/** The network an address belongs to by its host; a site of one's own is a blog. */
export function networkOfAddress(address: string): Network {
  const { hostname } = new URL(address);
  return networkHosts.find(([host]) => host.test(hostname))?.[1] ?? 'blog';
}

/** The last readable part of an address, to name somebody by when nothing else is given: its host without www. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
