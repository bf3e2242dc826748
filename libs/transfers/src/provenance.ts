import { type KeyedDraft } from './domain/keyed-draft.js';

/** Where an import's data come from and who brings them when: kept with everything that it makes. */
export interface Provenance {
  importId: string;
  /** The list's source as its owner names it, its file name and the day. */
  source: string;
  lawfulBasis: string | null;
  /** Who looks after the bloggers where the row names nobody. */
  ownerId: string | null;
  ownerOf(draft: KeyedDraft): string | null;
  actorId: string;
  at: Date;
  /** The day of `at` where the actor is. */
  on: string;
}

/** Where one row's data come from: what the row says, and the list it stands in. */
export function sourceOf(draft: KeyedDraft, from: Provenance): string {
  return draft.source === null ? from.source : `${draft.source} (${from.source})`;
}

/** A list's source as it is kept: "Food bloggers 2026 (blogs.csv, 2026-11-22)", or the file and the day alone. */
export function listSource(named: string, fileName: string, on: string): string {
  const file = `${fileName}, ${on}`;
  return named === '' ? file : `${named} (${file})`;
}
