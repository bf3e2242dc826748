import { Injectable } from '@nestjs/common';
import type { Reason } from './domain/why-not.js';

/**
 * What came of reading a mailbox.
 * - `readAt`: when the reading began, by the product's clock; all that had come by then is stored, with what follows
 *   from it, before this is given
 * - `fault`: it could not be read, and why; `lastReadAt`: when it last could
 * - `notSetUp`: nobody entered where its mail is read
 */
export type Reading = { readAt: Date } | { fault: Reason; lastReadAt: Date | null } | { notSetUp: true };

/** What the ledger needs of whoever reads mailboxes. None of these throws: what went wrong is in the answer. */
export interface MailboxReader {
  /** Reads the mailbox now and stores what came. Callers at once share one reading. */
  readNow(mailboxId: string): Promise<Reading>;
  /** Looks for a Message-ID in the Sent folder. */
  findInSent(mailboxId: string, messageId: string): Promise<'there' | 'not-there' | 'cannot-look'>;
  /** Files a copy in the Sent folder unless one with its Message-ID is there already. */
  fileInSent(mailboxId: string, messageId: string, raw: Buffer): Promise<'filed' | 'was-there' | 'cannot'>;
}

/**
 * The reader of mailboxes, brought by whoever knows how: messages are sent from here and know nothing of IMAP. While
 * nobody brings one, no mailbox is set up for reading.
 */
@Injectable()
export class MailboxReading implements MailboxReader {
  private reader: MailboxReader | null = null;

  /** Brings the reader; called while modules are set up. */
  register(reader: MailboxReader): void {
    this.reader = reader;
  }

  readNow(mailboxId: string): Promise<Reading> {
    return this.reader?.readNow(mailboxId) ?? Promise.resolve({ notSetUp: true });
  }

  findInSent(mailboxId: string, messageId: string): Promise<'there' | 'not-there' | 'cannot-look'> {
    return this.reader?.findInSent(mailboxId, messageId) ?? Promise.resolve('cannot-look');
  }

  fileInSent(mailboxId: string, messageId: string, raw: Buffer): Promise<'filed' | 'was-there' | 'cannot'> {
    return this.reader?.fileInSent(mailboxId, messageId, raw) ?? Promise.resolve('cannot');
  }
}
