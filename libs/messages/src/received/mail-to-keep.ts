import type { OriginType } from '../sending-gates.js';

/** A message that came in, or that an officer sent from their own mail program, as it is to stand in its thread. */
export interface MailToKeep {
  direction: 'in' | 'out';
  threadId: string;
  bloggerId: string;
  /** Of the thread: what the conversation is about, and whose it is. */
  origin: { type: OriginType; id: string } | null;
  officerId: string | null;
  mailboxId: string;
  contactPointId: string | null;
  from: { name: string; address: string };
  toAddress: string;
  subject: string;
  /** What the person wrote. */
  text: string;
  fullText: string;
  html: string | null;
  language: string | null;
  /** With angle brackets, as ours are stored; null where there is none, or where it is another message's. */
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  raw: Buffer;
  /** When the server of the mailbox took it. */
  at: Date;
  /** Unique among all that came in. */
  arrivalKey: string;
  incomingKind: string | null;
  /** What was understood of it, texts left out. */
  incoming: object;
  /** Nobody need look at it any more: it is history. */
  lookedAt: Date | null;
}
