import type { NamedMessage, RecordedMessage } from '@rapport/messages';
import type { Incoming } from '../domain/incoming.js';

/** A mail that was just kept, while what follows from it is decided in the same transaction. */
export interface KeptMail {
  kept: RecordedMessage;
  incoming: Incoming;
  /** The message of ours that it answers or tells of. */
  about: NamedMessage | null;
  contactPointId: string | null;
  threadId: string;
  /** Bloggers who have the sender's address too. */
  alsoBloggerIds: readonly string[];
  at: Date;
  /** Of a time before what we know of: it stops nothing and nobody need look at it. */
  history: boolean;
}
