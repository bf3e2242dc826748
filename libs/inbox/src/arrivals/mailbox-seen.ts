import type { FolderRole } from '../domain/folder-roles.js';

/** The mailbox that a mail was read from. */
export interface MailboxSeen {
  id: string;
  /** The officer it belongs to; null for the team's. */
  accountId: string | null;
  address: string;
}

/** What a folder's list says of a mail, before it is fetched. */
export interface MailHead {
  uid: number;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  from: string[];
  to: string[];
  cc: string[];
  date: Date | null;
}

/** A mail as it was fetched. */
export interface FetchedMail {
  raw: Buffer;
  role: FolderRole;
  /** When the server took it (INTERNALDATE). */
  internalDate: Date | null;
}

/**
 * What became of a mail: `kept` in a thread; `known` already; `own`, a copy of what we sent; `unmatched`, in the tray;
 * `ignored`, no affair of ours; `unreadable`, kept as its raw source.
 */
export type Taken = 'kept' | 'known' | 'own' | 'unmatched' | 'ignored' | 'unreadable';
