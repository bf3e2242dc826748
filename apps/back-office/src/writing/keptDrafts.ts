/** What is typed and not saved yet, kept in the browser: it survives a reload, a crash and a dead network. */

export interface Kept {
  /** The version that the changes were made on. */
  version: number;
  changes: Record<string, unknown>;
  /** What of it was on its way to the server at that moment, made on the same version. */
  sent?: Record<string, unknown> | null;
  /** When it was typed, in milliseconds. */
  at: number;
}

/** The part of Storage that is needed, so that tests need no browser. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'rapport.draft';
const THIRTY_DAYS = 30 * 86_400_000;

/** Keeps what one tab typed of a draft. A full or forbidden store loses only this second net. */
export function keep(shelf: Shelf, draft: string, tab: string, kept: Kept): void {
  try {
    shelf.setItem(`${PREFIX}.${draft}.${tab}`, JSON.stringify(kept));
  } catch {
    // The server is where drafts are saved; this is for when it can't be reached.
  }
}

/** What this tab kept of a draft, else what another tab kept last; with the keys to forget once it is saved. */
export function keptOf(shelf: Shelf, draft: string, tab: string): { kept: Kept; keys: string[] } | null {
  const start = `${PREFIX}.${draft}.`;
  const all = keysOf(shelf, start).flatMap((key) => {
    const kept = read(shelf, key);
    return kept ? [{ key, kept }] : [];
  });
  const own = all.find(({ key }) => key === `${start}${tab}`);
  const [newest] = all.sort((one, other) => other.kept.at - one.kept.at);
  const found = own ?? newest;
  return found ? { kept: found.kept, keys: [found.key] } : null;
}

/** Forgets what one tab kept, and other keys that were taken over from closed ones. */
export function forget(shelf: Shelf, draft: string, tab: string, keys: readonly string[] = []): void {
  for (const key of [`${PREFIX}.${draft}.${tab}`, ...keys]) shelf.removeItem(key);
}

/** Clears what nobody came back to within thirty days. */
export function forgetOld(shelf: Shelf, now: number): void {
  for (const key of keysOf(shelf, `${PREFIX}.`)) {
    const kept = read(shelf, key);
    if (!kept || now - kept.at > THIRTY_DAYS) shelf.removeItem(key);
  }
}

function keysOf(shelf: Shelf, start: string): string[] {
  return Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) =>
    key.startsWith(start),
  );
}

function read(shelf: Shelf, key: string): Kept | null {
  try {
    const { version, changes, sent, at } = JSON.parse(shelf.getItem(key) ?? '') as Partial<Kept>;
    const sound = typeof version === 'number' && typeof at === 'number' && typeof changes === 'object';
    return sound && changes ? { version, changes, sent: typeof sent === 'object' ? sent : null, at } : null;
  } catch {
    return null;
  }
}
