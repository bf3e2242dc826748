import type { Transaction } from '../database/transaction.js';
import type { RecordedEvent } from './event.js';

/** What the relay must know of an event to bring it to its listeners. */
export type WaitingEvent = Pick<RecordedEvent, 'id' | 'type'>;

/** Events written in a transaction that has not been committed yet and that somebody listens to. */
const recordedIn = new WeakMap<Transaction, WaitingEvent[]>();

/** Remembers an event of this transaction, to be relayed once it is committed. */
export function noteRecorded(tx: Transaction, event: WaitingEvent): void {
  const events = recordedIn.get(tx) ?? [];
  events.push(event);
  recordedIn.set(tx, events);
}

/** The events noted in this transaction, oldest first. */
export function takeRecorded(tx: Transaction): WaitingEvent[] {
  const events = recordedIn.get(tx) ?? [];
  recordedIn.delete(tx);
  return events;
}
