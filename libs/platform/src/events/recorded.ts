import type { EntityManager } from 'typeorm';

/** Events written in a transaction that has not been committed yet and that somebody listens to. */
const recordedIn = new WeakMap<EntityManager, number[]>();

/** Remembers an event of this transaction, to be relayed once it is committed. */
export function noteRecorded(tx: EntityManager, eventId: number): void {
  const ids = recordedIn.get(tx) ?? [];
  ids.push(eventId);
  recordedIn.set(tx, ids);
}

/** The events noted in this transaction, oldest first. */
export function takeRecorded(tx: EntityManager): number[] {
  const ids = recordedIn.get(tx) ?? [];
  recordedIn.delete(tx);
  return ids;
}
