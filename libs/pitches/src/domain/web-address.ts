import { readWebUrl } from '@rapport/web-address';

// Two web addresses are the same page whatever was added to follow the reader, and however they were copied.

const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|ref|ref_src|_hs.*|yclid|at_.*)$/i;

const ADDRESS =
  /(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?::\d{2,5})?(?:[/?#][^\s<>"«»“”[\]]{0,2000})?/giu;

/**
 * The page that an address names: host without www, path without its last slash, query without tracking, no
 * scheme, no fragment, all lower case. Null when it is no web address.
 */
export function pageKey(address: string): string | null {
  const trimmed = address.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = readWebUrl(full);
  if (!url || url.username !== '') return null;
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  const host = url.host.replace(/^(?:www\.)?(?:m\.)?/, '').replace(/:(80|443)$/, '');
  const path = readable(url.pathname).replace(/\/+$/, '');
  return `${host}${path}${query ? `?${query}` : ''}`.toLowerCase();
}

/** The pages named in a text, written out, in Markdown, or without https. */
export function pagesNamedIn(text: string): Set<string> {
  const pages = new Set<string>();
  for (const [address] of text.matchAll(ADDRESS)) {
    const key = pageKey(withoutTrailing(address));
    if (key !== null) pages.add(key);
  }
  return pages;
}

/** Without the punctuation of the sentence around it; a closing bracket stays when the address opened it. */
function withoutTrailing(address: string): string {
  let kept = address;
  while (/[.,;:!?'’*_)…]$/.test(kept) && !(kept.endsWith(')') && isBalanced(kept))) kept = kept.slice(0, -1);
  return kept;
}

function isBalanced(address: string): boolean {
  return address.split('(').length >= address.split(')').length;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
