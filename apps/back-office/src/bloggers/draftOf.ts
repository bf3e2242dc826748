import type { BlogFound } from './types';

/** The body that adds a blogger: what was typed, the blog that was found, and the address with where it was found. */
export function draftOf(values: Record<string, unknown>, found: BlogFound | null): Record<string, unknown> {
  const { email, url, ...facts } = values;
  const typed = typeof url === 'string' ? url.trim() : '';
  const channel = found
    ? { url: found.url, title: found.title, language: found.language, feedUrl: found.feedUrl }
    : typed && { url: typed };
  const address = typeof email === 'string' ? email.trim() : '';
  return {
    ...facts,
    channels: channel ? [channel] : [],
    contactPoints: address ? [{ address, preferred: true, foundAt: found?.url ?? '' }] : [],
  };
}
