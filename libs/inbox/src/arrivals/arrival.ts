import type { NamedMessage, OpenThread } from '@rapport/messages';
import type { Incoming } from '../domain/incoming.js';
import type { Identity } from './arrival-key.js';
import type { MailboxSeen } from './mailbox-seen.js';

/** A mail that was read and is about to be kept. */
export interface Arrival {
  mailbox: MailboxSeen;
  raw: Buffer;
  incoming: Incoming;
  identity: Identity;
  at: Date;
}

/** The rows that tell which conversation it continues, and whose that is. */
export interface Around {
  named: readonly NamedMessage[];
  threads: readonly OpenThread[];
}
