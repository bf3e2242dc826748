import {
  type FetchMessageObject,
  type FetchQueryObject,
  ImapFlow,
  type MailboxLockObject,
  type SearchObject,
  type StatusObject,
} from 'imapflow';
import { type ImapError, type ImapSettings, imapOptions } from '@rapport/mailboxes';
import { uidSet } from '../domain/uid-set.js';
import type { ListedFolder } from '../domain/folder-roles.js';
import { type Head, headFrom } from './head.js';
import type { ReadingPace } from './reading-pace.js';

/** A message larger than this is kept as its beginning: text comes first, what follows are attachments. */
export const LARGEST_MESSAGE = 20 * 1024 * 1024;
export const BEGINNING = 2 * 1024 * 1024;

/** Header fields of a message this small are asked for by name; of larger ones only the beginning is looked at. */
const SMALL_MESSAGE = 1024 * 1024;
const HEADER_BEGINNING = 64 * 1024;
const GOODBYE_MS = 2_000;

const headerFields = [
  'From',
  'Sender',
  'Reply-To',
  'To',
  'Cc',
  'Message-ID',
  'In-Reply-To',
  'References',
  'Date',
];

/** An opened folder. */
export interface Selected {
  uidValidity: bigint;
  /** The UID that the next message will get; null where the server doesn't tell. */
  uidNext: number | null;
}

/** The server, or the way to it, failed. */
export class ImapFailure extends Error {
  constructor(readonly error: ImapError) {
    super(error.message, { cause: error });
    this.name = 'ImapFailure';
  }
}

/** What was given to `uids` can't be looked for on this server. */
export class SearchRefused extends Error {}

/**
 * One connection to a mailbox, used by one reading at a time. Every command has a limit of time; when it is over, the
 * connection ends and the command fails. Folders are opened read-only: nothing is marked as seen.
 */
export class ImapSession {
  private overdue = false;
  private lock: MailboxLockObject | undefined;

  private constructor(
    private readonly client: ImapFlow,
    private readonly pace: ReadingPace,
  ) {
    client.on('error', () => {});
  }

  /** Connects and signs in. @throws ImapFailure, as every method does */
  static async open(settings: ImapSettings, pace: ReadingPace, idle = false): Promise<ImapSession> {
    const client = new ImapFlow({
      ...imapOptions(settings, pace.timeouts),
      ...(idle ? { disableAutoIdle: false, autoIdleDelay: 100, maxIdleTime: pace.idleSeconds * 1000 } : {}),
    });
    const session = new ImapSession(client, pace);
    try {
      await session.inTime(client.connect());
      return session;
    } catch (error) {
      client.close();
      throw error;
    }
  }

  get idles(): boolean {
    return this.client.capabilities.has('IDLE');
  }

  /** Messages in the open folder as far as the server has told. */
  get exists(): number {
    return this.client.mailbox ? this.client.mailbox.exists : 0;
  }

  /** Whether one command tells how far all folders go (LIST-STATUS, RFC 5819). */
  get tellsOfAllAtOnce(): boolean {
    return this.client.capabilities.has('LIST-STATUS');
  }

  async folders(): Promise<ListedFolder[]> {
    const listed = await this.inTime(this.client.list());
    const { other, shared } = this.client.namespaces ?? {};
    const lies = (path: string, spaces: typeof other): boolean =>
      (spaces || []).some(({ prefix }) => prefix !== '' && path.startsWith(prefix));
    return listed.map((folder) => ({
      ...folder,
      namespace: lies(folder.path, other) ? 'other' : lies(folder.path, shared) ? 'shared' : 'personal',
    }));
  }

  /**
   * How far these folders go by now, by their paths, without opening any. One of which the server tells nothing is
   * left out.
   */
  async reaches(paths: readonly string[]): Promise<Map<string, Selected>> {
    const statusQuery = { uidNext: true, uidValidity: true };
    const reaches = new Map<string, Selected>();
    const note = (path: string, status: StatusObject | false | undefined): void => {
      if (!status || status.uidValidity === undefined) return;
      reaches.set(path, { uidValidity: status.uidValidity, uidNext: status.uidNext ?? null });
    };
    if (this.tellsOfAllAtOnce) {
      for (const { path, status } of await this.inTime(this.client.list({ statusQuery }))) note(path, status);
      return reaches;
    }
    for (const path of paths) {
      // A folder that is gone makes it throw; a connection that is, is found out by `inTime`.
      note(path, await this.inTime(this.client.status(path, statusQuery).catch(() => false as const)));
    }
    return reaches;
  }

  /** Opens a folder until another is opened. While it is open, storing may take its time: the line is kept alive. */
  async select(path: string): Promise<Selected> {
    this.lock?.release();
    this.lock = await this.inTime(this.client.getMailboxLock(path, { readOnly: true }));
    return this.selected();
  }

  /** Opens a folder to listen to it: the server tells what comes from now on. */
  async listenTo(path: string): Promise<void> {
    await this.inTime(this.client.mailboxOpen(path, { readOnly: true }));
  }

  /** Asks the server what is new, so that what others did in the open folder is seen. */
  refresh(): Promise<void> {
    return this.inTime(this.client.noop());
  }

  /** UIDs of the open folder that match, in no order. @throws SearchRefused */
  async uids(query: SearchObject): Promise<number[]> {
    const found = await this.inTime(this.client.search(query, { uid: true }));
    if (!found) throw new SearchRefused('The server does not search for this');
    return found;
  }

  /** The UIDs of so many of the newest messages of the open folder. */
  async newest(count: number): Promise<number[]> {
    const { exists } = this;
    if (exists === 0) return [];
    return this.uids({ seq: `${Math.max(exists - count + 1, 1)}:*` });
  }

  /** The heads of these messages, bounded in size. Those that are gone meanwhile, and drafts, are left out. */
  async heads(uids: readonly number[]): Promise<Head[]> {
    if (uids.length === 0) return [];
    return this.inTime(this.readHeads(uids));
  }

  /**
   * A message as it came, or its beginning of so many bytes; its header alone where the server has no more of it; empty
   * where it has not even that; null when it is gone.
   */
  async source(uid: number, bytes: number): Promise<Buffer | null> {
    const whole = await this.one(uid, { source: { start: 0, maxLength: bytes } });
    if (!whole || whole.source?.length) return whole?.source ?? null;
    const header = await this.one(uid, { headers: true });
    // NIL is given as no buffer.
    return header && (header.headers || Buffer.alloc(0));
  }

  /** Files a message in a folder, marked as seen. */
  async append(path: string, raw: Buffer, at: Date): Promise<void> {
    const filed = await this.inTime(this.client.append(path, raw, ['\\Seen'], at));
    if (!filed) throw new ImapFailure({ message: `${path} took no copy`, responseStatus: 'NO' });
  }

  /** Calls when the server says that a message came. */
  onNews(tell: () => void): void {
    this.client.on('exists', ({ count, prevCount }) => {
      if (count > prevCount) tell();
    });
  }

  onClose(tell: () => void): void {
    this.client.once('close', tell);
  }

  /** Says goodbye if the server listens, and ends the connection. */
  async close(): Promise<void> {
    const timer = setTimeout(() => this.client.close(), GOODBYE_MS);
    try {
      await this.client.logout();
    } catch {
      // It was gone already.
    } finally {
      clearTimeout(timer);
      this.client.close();
    }
  }

  /** Ends the connection in the middle of whatever is under way. */
  abort(): void {
    this.client.close();
  }

  private async one(uid: number, query: FetchQueryObject): Promise<FetchMessageObject | null> {
    const asked = this.client.fetchOne(String(uid), { uid: true, ...query }, { uid: true });
    return (await this.inTime(asked)) || null;
  }

  private selected(): Selected {
    const { mailbox } = this.client;
    if (!mailbox) throw new ImapFailure({ message: 'The folder was closed at once', code: 'NoConnection' });
    return { uidValidity: mailbox.uidValidity, uidNext: mailbox.uidNext > 0 ? mailbox.uidNext : null };
  }

  private async readHeads(uids: readonly number[]): Promise<Head[]> {
    const small: number[] = [];
    const large: number[] = [];
    const facts = new Map<number, { size: number; internalDate: Date | null }>();
    const wanted = new Set(uids);
    const sizes = this.client.fetch(
      uidSet(uids),
      { uid: true, size: true, internalDate: true, flags: true },
      { uid: true },
    );
    for await (const { uid, size = 0, internalDate, flags } of sizes) {
      if (!wanted.has(uid) || flags?.has('\\Draft')) continue;
      (size <= SMALL_MESSAGE ? small : large).push(uid);
      facts.set(uid, { size, internalDate: dateOf(internalDate) });
    }
    const heads = new Map<number, Head>();
    const gather = async (some: number[], query: object): Promise<void> => {
      if (some.length === 0) return;
      for await (const { uid, headers } of this.client.fetch(
        uidSet(some),
        { uid: true, ...query },
        { uid: true },
      )) {
        const fact = facts.get(uid);
        if (fact) heads.set(uid, headFrom(uid, headers ?? Buffer.alloc(0), fact));
      }
    };
    await gather(small, { headers: headerFields });
    await gather(large, { bodyParts: [{ key: 'HEADER', start: 0, maxLength: HEADER_BEGINNING }] });
    return uids.map((uid) => heads.get(uid)).filter((head) => head !== undefined);
  }

  private async inTime<T>(work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      this.overdue = true;
      this.client.close();
    }, this.pace.stepSeconds * 1000);
    try {
      const done = await work;
      // imapflow takes some failures for an answer: of a line that fell, none is one.
      if (!this.client.usable) throw { message: 'The connection fell', code: 'NoConnection' };
      return done;
    } catch (error) {
      const said = `No end after ${this.pace.stepSeconds} seconds`;
      throw new ImapFailure(this.overdue ? { message: said, code: 'ETIMEOUT' } : (error as ImapError));
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Null where the server gives what is no date. */
function dateOf(internalDate: Date | string | undefined): Date | null {
  const date = internalDate ? new Date(internalDate) : null;
  return date && !Number.isNaN(date.getTime()) ? date : null;
}
