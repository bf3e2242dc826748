import type { About } from './types';

const folders: Record<About['type'], string> = {
  pitch: 'pitches',
  review_request: 'review-requests',
  publication: 'publications',
};

/** The page of what a case is about. */
export function pathOfAbout({ type, id }: About): string {
  return `/${folders[type]}/${id}/show`;
}

/** The page that opens a case of this blogger about something of theirs, or about nothing in particular. */
export function pathToOpen(bloggerId: string, about?: About): string {
  const asked = new URLSearchParams({ bloggerId, ...(about && { about: `${about.type}:${about.id}` }) });
  return `/cases/create?${asked.toString()}`;
}

/** What the address of that page says the case is about; null for nothing, or nothing that is known. */
export function aboutIn(params: URLSearchParams): About | null {
  const [type, id] = (params.get('about') ?? '').split(':');
  return type && id && type in folders ? { type: type as About['type'], id } : null;
}
