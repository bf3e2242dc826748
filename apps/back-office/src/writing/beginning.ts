import { changesBetween } from './changesBetween';
import { keptOf, type Shelf } from './keptDrafts';
import { isOwnSave, type Sent } from './ownSave';

/** How writing begins: what is shown, what of it is stored, and whether a person has to decide first. */
export interface Beginning<C> {
  typed: C;
  saved: C;
  what: 'saved' | 'typed' | 'stale';
  /** What was on its way when the page was left; it may arrive yet. */
  sent: Sent<C> | null;
  /** What to forget on the shelf once all is saved. */
  keys: string[];
}

/**
 * What stands on the browser's shelf is laid over what is stored. Where both changed, the person decides; what was
 * only our own saving under way is no change of another's.
 */
export function beginning<C extends object>(
  shelf: Shelf,
  { draft, tab, content, version }: { draft: string; tab: string; content: C; version: number },
): Beginning<C> {
  const found = keptOf(shelf, draft, tab);
  const keys = found?.keys ?? [];
  const typed = { ...content, ...(found?.kept.changes as Partial<C> | undefined) };
  if (!found || changesBetween(content, typed) === null)
    return { typed: content, saved: content, what: 'saved', sent: null, keys };
  const sent = found.kept.sent
    ? { version: found.kept.version, changes: found.kept.sent as Partial<C> }
    : null;
  const isUnchanged = found.kept.version === version || isOwnSave(content, version, sent);
  return { typed, saved: content, what: isUnchanged ? 'typed' : 'stale', sent, keys };
}
