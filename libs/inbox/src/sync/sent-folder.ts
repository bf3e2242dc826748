import { Injectable, Logger } from '@nestjs/common';
import { ReadingMailboxes } from '@rapport/mailboxes';
import { Clock, Database } from '@rapport/platform';
import { foldersToRead } from '../domain/folder-roles.js';
import { ImapSession } from './imap-session.js';
import { ReadingPace } from './reading-pace.js';

/** How many of the newest messages are looked through where a server finds no Message-ID by searching. */
const LOOKED_THROUGH = 100;

/** The folder of sent mail of a mailbox: what lies there, and filing there. */
@Injectable()
export class SentFolder {
  private readonly log = new Logger('SentFolder');
  private readonly filing = new Map<string, Promise<unknown>>();

  constructor(
    private readonly mailboxes: ReadingMailboxes,
    private readonly database: Database,
    private readonly pace: ReadingPace,
    private readonly clock: Clock,
  ) {}

  /** Looks for a Message-ID (with or without angle brackets). */
  async find(mailboxId: string, messageId: string): Promise<'there' | 'not-there' | 'cannot-look'> {
    const found = await this.inFolder(mailboxId, (session) => holds(session, messageId));
    return found === null ? 'cannot-look' : found ? 'there' : 'not-there';
  }

  /**
   * Files a copy unless one with this Message-ID lies there already. Two who file in one mailbox at a time wait for
   * each other, in other processes too, so that neither files what the other has just filed.
   */
  async file(mailboxId: string, messageId: string, raw: Buffer): Promise<'filed' | 'was-there' | 'cannot'> {
    const before = this.filing.get(mailboxId) ?? Promise.resolve();
    const filing = before.then(() => this.fileAlone(mailboxId, messageId, raw));
    this.filing.set(mailboxId, filing);
    try {
      return await filing;
    } finally {
      if (this.filing.get(mailboxId) === filing) this.filing.delete(mailboxId);
    }
  }

  private async fileAlone(
    mailboxId: string,
    messageId: string,
    raw: Buffer,
  ): Promise<'filed' | 'was-there' | 'cannot'> {
    const filed = await this.database
      .transaction(async (tx) => {
        await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('sent-folder:' || $1, 0))`, [
          mailboxId,
        ]);
        return this.inFolder(mailboxId, async (session, path) => {
          if (await holds(session, messageId)) return 'was-there';
          await session.append(path, raw, this.clock.now());
          return 'filed';
        });
      })
      .catch((error: Error) => {
        this.log.warn(`No copy could be filed: ${error.message}`);
        return null;
      });
    return filed ?? 'cannot';
  }

  /** Gives null where there is no such folder, or it can't be reached. */
  private async inFolder<T>(
    mailboxId: string,
    work: (session: ImapSession, path: string) => Promise<T>,
  ): Promise<T | null> {
    let session: ImapSession | undefined;
    try {
      const mailbox = await this.mailboxes.byId(mailboxId);
      if (!mailbox) return null;
      session = await ImapSession.open(this.mailboxes.settingsOf(mailbox), this.pace);
      const folders = foldersToRead(await session.folders(), mailbox.sentFolder);
      const sent = folders.find(({ role }) => role === 'sent');
      if (!sent) return null;
      await session.select(sent.path);
      return await work(session, sent.path);
    } catch (error) {
      this.log.warn(`The folder of sent mail could not be used: ${(error as Error).message}`);
      return null;
    } finally {
      await session?.close();
    }
  }
}

/**
 * True when the open folder holds a message of this id. Searching a header finds part of a value too (RFC 9051 section
 * 6.4.4), and some servers' indexes lag or search no headers: so the ids of what was found, or else of the newest
 * messages, are read.
 */
async function holds(session: ImapSession, messageId: string): Promise<boolean> {
  const id = messageId.trim().replace(/^<|>$/g, '');
  const found = await session.uids({ header: { 'message-id': id } });
  if ((await session.heads(found.slice(-LOOKED_THROUGH))).some((head) => head.messageId === id)) return true;
  const newest = await session.newest(LOOKED_THROUGH);
  return (await session.heads(newest)).some((head) => head.messageId === id);
}
