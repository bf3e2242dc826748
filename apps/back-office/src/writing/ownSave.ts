import { changesBetween } from './changesBetween';

/** What was sent of a draft, and on which version; whether it arrived is not known yet. */
export interface Sent<C> {
  version: number;
  changes: Partial<C>;
}

/**
 * Whether a draft as it is stored is our own saving of it, whose answer we did not hear: the next version, with what
 * was sent. Then nobody else has changed it.
 */
export function isOwnSave<C extends object>(content: C, version: number, sent: Sent<C> | null): boolean {
  if (sent === null || version !== sent.version + 1) return false;
  return changesBetween(content, { ...content, ...sent.changes }) === null;
}
