/** A line of GET /search. */
export interface SearchHit {
  type: string;
  id: string;
  title: string;
  subtitle: string;
  /** For what belongs to a blogger (an address, a post): whose it is. */
  bloggerId?: string | null;
}

const folders: Record<string, string> = {
  blogger: 'bloggers',
  campaign: 'campaigns',
  pitch: 'pitches',
  reviewRequest: 'review-requests',
  review_request: 'review-requests',
  publication: 'publications',
  product: 'products',
};

/** The page of a hit. An address or a post opens the blogger it belongs to. */
export function pathOf(hit: SearchHit): string {
  const folder = folders[hit.type];
  return folder ? `/${folder}/${hit.id}/show` : `/bloggers/${hit.bloggerId ?? hit.id}/show`;
}
