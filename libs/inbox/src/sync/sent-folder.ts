import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type ReadableMailbox, ReadingMailboxes } from '@rapport/mailboxes';
import { Clock, Database } from '@rapport/platform';
import { foldersToRead } from '../domain/folder-roles.js';
import { ImapSession } from './imap-session.js';
import { ReadingPace } from './reading-pace.js';

/** How many of the newest messages are looked through where a server finds no Message-ID by searching. */
const LOOKED_THROUGH = 100;
/** Messages leave one after another: their copies share a connection, which waits so long for the next. */
const LINGER_MS = 15_000;
/** Filing holds a lock, and with it a connection to PostgreSQL: slow mail servers must not hold them all. */
const FILING_AT_ONCE = 3;

type Found = 'there' | 'not-there' | 'cannot-look';
type Filed = 'filed' | 'was-there' | 'cannot';

/** An open folder of sent mail. */
interface Line {
  session: ImapSession;
  path: string;
  /** What it was opened with. */
  settings: string;
  closing: NodeJS.Timeout | undefined;
}

/** The folder of sent mail of a mailbox: what lies there, and filing there. */
@Injectable()
export class SentFolder implements OnModuleDestroy {
  private readonly log = new Logger('SentFolder');
  private readonly lines = new Map<string, Line>();
  private readonly turns = new Map<string, Promise<unknown>>();

  constructor(
    private readonly mailboxes: ReadingMailboxes,
    private readonly database: Database,
    private readonly pace: ReadingPace,
    private readonly clock: Clock,
  ) {}

  /** Looks for a Message-ID (with or without angle brackets). */
  find(mailboxId: string, messageId: string): Promise<Found> {
    return this.inTurn(mailboxId, async () => {
      const found = await this.inFolder(mailboxId, ({ session }) => holds(session, messageId));
      return found === null ? 'cannot-look' : found ? 'there' : 'not-there';
    });
  }

  /**
   * Files a copy unless one with this Message-ID lies there already. Two who file in one mailbox wait for each other,
   * in other processes too, so that neither files what the other has just filed.
   */
  file(mailboxId: string, messageId: string, raw: Buffer): Promise<Filed> {
    return this.inTurn(mailboxId, () =>
      this.inTurn(slotOf(mailboxId), () => this.fileAlone(mailboxId, messageId, raw)),
    );
  }

  private async fileAlone(mailboxId: string, messageId: string, raw: Buffer): Promise<Filed> {
    const filed = await this.inFolder(mailboxId, ({ session, path }) =>
      this.database.transaction(
        async (tx) => {
          await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('sent-folder:' || $1, 0))`, [
            mailboxId,
          ]);
          await session.refresh();
          if (await holds(session, messageId)) return 'was-there';
          await session.append(path, raw, this.clock.now());
          return 'filed';
        },
        { onlyOnce: true },
      ),
    );
    return filed ?? 'cannot';
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.allSettled(this.turns.values());
    for (const id of [...this.lines.keys()]) this.drop(id);
  }

  /** One at a time under each key. */
  private async inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.turns.get(key) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.turns.set(key, turn);
    try {
      return await turn;
    } finally {
      if (this.turns.get(key) === turn) this.turns.delete(key);
    }
  }

  /** Gives null where there is no such folder, or it can't be reached. */
  private async inFolder<T>(mailboxId: string, work: (line: Line) => Promise<T>): Promise<T | null> {
    try {
      const mailbox = await this.mailboxes.byId(mailboxId);
      if (!mailbox) return null;
      const standing = this.standing(mailbox);
      if (standing) {
        try {
          await standing.session.refresh();
          return await this.keptOpen(mailboxId, standing, work);
        } catch {
          // It died while it waited; whatever was begun is looked for again over a new one.
          this.drop(mailboxId);
        }
      }
      const line = await this.open(mailbox);
      return line && (await this.keptOpen(mailboxId, line, work));
    } catch (error) {
      this.drop(mailboxId);
      this.log.warn(`The folder of sent mail could not be used: ${(error as Error).message}`);
      return null;
    }
  }

  private standing(mailbox: ReadableMailbox): Line | null {
    const line = this.lines.get(mailbox.id);
    if (line?.settings === settingsOf(mailbox)) return line;
    this.drop(mailbox.id);
    return null;
  }

  private async open(mailbox: ReadableMailbox): Promise<Line | null> {
    const session = await ImapSession.open(this.mailboxes.settingsOf(mailbox), this.pace);
    try {
      const folders = foldersToRead(await session.folders(), mailbox.sentFolder);
      const sent = folders.find(({ role }) => role === 'sent');
      if (!sent) {
        await session.close();
        return null;
      }
      await session.select(sent.path);
      const line = { session, path: sent.path, settings: settingsOf(mailbox), closing: undefined };
      this.lines.set(mailbox.id, line);
      return line;
    } catch (error) {
      session.abort();
      throw error;
    }
  }

  private async keptOpen<T>(mailboxId: string, line: Line, work: (line: Line) => Promise<T>): Promise<T> {
    clearTimeout(line.closing);
    const done = await work(line);
    line.closing = setTimeout(() => this.drop(mailboxId), LINGER_MS).unref();
    return done;
  }

  private drop(mailboxId: string): void {
    const line = this.lines.get(mailboxId);
    if (!line) return;
    this.lines.delete(mailboxId);
    clearTimeout(line.closing);
    void line.session.close();
  }
}

function slotOf(mailboxId: string): string {
  return `filing-${Number.parseInt(mailboxId.slice(-4), 16) % FILING_AT_ONCE}`;
}

function settingsOf({ imapHost, imapPort, imapSecurity, imapUser, sentFolder }: ReadableMailbox): string {
  return JSON.stringify([imapHost, imapPort, imapSecurity, imapUser, sentFolder]);
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
