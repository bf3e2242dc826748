import { readWebUrl } from '@rapport/web-address';

/** Names of accounts there are the same in capitals and small letters. */
const CASELESS =
  /(^|\.)(instagram\.com|tiktok\.com|x\.com|linkedin\.com|youtube\.com|facebook\.com|threads\.net)$/;
const SAME_HOST: Record<string, string> = { 'twitter.com': 'x.com', 'm.youtube.com': 'youtube.com' };
/** Parameters that tell where a visitor came from, not what is shown. */
const TRACKING = /^(utm_\w+|fbclid|gclid|igshid|igsh|mc_cid|mc_eid|ref|si)$/i;
const INDEX_PAGE = /\/(index|default)\.(html?|php|aspx?)$/i;

/** Hosts where many people publish side by side, so that the host alone names nobody. */
const SHARED = new Set([
  'medium.com',
  'substack.com',
  'instagram.com',
  'youtube.com',
  'tiktok.com',
  'x.com',
  'linkedin.com',
  'facebook.com',
  'threads.net',
  'mastodon.social',
  'over-blog.com',
  'open.spotify.com',
  'podcasts.apple.com',
  'soundcloud.com',
  'dev.to',
  'sites.google.com',
  'github.com',
  'patreon.com',
  'pinterest.com',
]);

/**
 * What two addresses of one blog have in common: host and path without scheme, www, final slash, index page, fragment
 * and tracking parameters. In: an address, the scheme may be missing. Out: the key, e.g. `example.org/blog`; null when
 * it is no web address.
 */
export function urlKey(address: string): string | null {
  const url = webAddress(address);
  if (!url) return null;
  const host = hostKey(url);
  const path = url.pathname.replace(INDEX_PAGE, '').replace(/\/+$/, '');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const search = query.map(([name, value]) => `${name}=${value}`).join('&');
  return `${host}${CASELESS.test(host) ? path.toLowerCase() : path}${search ? `?${search}` : ''}`;
}

/**
 * The keys under which a blog at this address may already be known: its own, and its host's where the host is one
 * person's.
 */
export function knownAsKeys(address: string): string[] {
  const key = urlKey(address);
  if (key === null) return [];
  const host = key.split(/[/?]/, 1)[0] as string;
  return SHARED.has(host) || host === key ? [key] : [key, host];
}

/** Host without www, with its port where it is not the usual one. */
export function hostKey(url: URL): string {
  const host = url.host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '');
  return SAME_HOST[host] ?? host;
}

/** Reads an address as people write it, `example.org/blog` included; null when it isn't one of the web. */
export function webAddress(address: string): URL | null {
  const text = address.trim();
  const complete = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = /\s/.test(text) ? null : readWebUrl(complete);
  if (!url || url.username !== '') return null;
  return url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[')
    ? url
    : null;
}
