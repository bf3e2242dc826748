import type { Schemas } from '../api/paths';

/** A line of GET /search. */
export type SearchHit = Schemas['FoundView'];

const folders: Partial<Record<SearchHit['type'], string>> = {
  blogger: 'bloggers',
  campaign: 'campaigns',
  pitch: 'pitches',
};

/** The page of a hit. An address or a post opens the blogger it belongs to. */
export function pathOf(hit: SearchHit): string {
  const folder = folders[hit.type];
  return folder ? `/${folder}/${hit.id}/show` : `/bloggers/${hit.bloggerId ?? hit.id}/show`;
}
