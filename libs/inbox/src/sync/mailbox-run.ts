import { type ReadableMailbox, type ReadingProgress } from '@rapport/mailboxes';
import type { MailboxSeen } from '../arrivals/mailbox-seen.js';
import {
  ASKED_ONE_BY_ONE_AT_MOST,
  FILED_AT_MOST,
  foldersToRead,
  type ReadFolder,
} from '../domain/folder-roles.js';
import { inBatches } from '../domain/uid-set.js';
import type { AddressSearches } from './address-searches.js';
import type { FolderCursor, FolderCursors } from './folder-cursors.js';
import { ImapFailure, type ImapSession, SearchRefused, type Selected } from './imap-session.js';
import type { ReadingPace } from './reading-pace.js';
import type { TakenIn, TakingIn } from './taking-in.js';

/** More new addresses than this are found sooner by looking at every head once more than by a search for each. */
const SEARCHES_AT_ONCE = 30;
/** How far back the nightly comparison looks. */
const LATELY_DAYS = 4;
const DAY_MS = 86_400_000;

/** What a run needs of others. */
export interface RunParts {
  cursors: FolderCursors;
  searches: AddressSearches;
  takingIn: TakingIn;
  pace: ReadingPace;
  /** Tells how far it is. */
  note: (more: TakenIn, progress: ReadingProgress | null) => Promise<void>;
}

/**
 * One reading of one mailbox over one connection: first what is new in every folder, then what was asked for, then
 * history from the newest back. When it resolves, everything that had come when it began is stored.
 */
export class MailboxRun {
  private readonly seen: MailboxSeen;
  /** Something came to a folder and was gone from it before it was read: perhaps to one that was read before. */
  private someLeft = false;

  constructor(
    private readonly session: ImapSession,
    private readonly mailbox: ReadableMailbox,
    private readonly parts: RunParts,
    private readonly now: Date,
  ) {
    this.seen = { id: mailbox.id, accountId: mailbox.accountId, address: mailbox.fromAddress };
  }

  /** @throws ImapFailure, or whatever storing says: then nothing that wasn't stored counts as read */
  async read({ compareLately }: { compareLately: boolean }): Promise<void> {
    const atMost = this.session.tellsOfAllAtOnce ? FILED_AT_MOST : ASKED_ONE_BY_ONE_AT_MOST;
    const folders = foldersToRead(await this.session.folders(), this.mailbox.sentFolder, atMost);
    if (folders[0]?.role !== 'inbox') throw folderGone('INBOX');
    await this.parts.cursors.onlyThese(
      this.mailbox.id,
      folders.map(({ path }) => path),
    );
    const cursors = [
      ...(await this.main(folders, compareLately)),
      ...(await this.filed(folders, compareLately)),
    ];
    if (this.someLeft) await this.main(folders, false);
    if (this.someLeft && this.session.tellsOfAllAtOnce) await this.filed(folders, false);
    const again = await this.searchForNewAddresses(cursors);
    for (const cursor of cursors)
      if (again || this.lacksHistory(cursor)) await this.history(await this.open(cursor));
    // Said last: that the folder of sent mail is missing is no reason to leave answers unread.
    const { sentFolder } = this.mailbox;
    if (sentFolder && !folders.some(({ path }) => path === sentFolder)) throw folderGone(sentFolder);
  }

  /** The inbox and what else has a meaning of its own. */
  private async main(folders: readonly ReadFolder[], compareLately: boolean): Promise<FolderCursor[]> {
    const cursors: FolderCursor[] = [];
    for (const folder of folders.filter(({ role }) => role !== 'filed')) {
      const cursor = await this.open(folder);
      if (compareLately) await this.compare(cursor);
      cursors.push(cursor);
    }
    return cursors;
  }

  /**
   * The folders that people and their rules sort mail into: many, and mostly as they were, so only those are opened in
   * which something is new. They are asked after the inbox was read: what a rule moves out of it meanwhile is here.
   * One of which the server tells nothing can't be opened by this account; where it could before, opening it tells.
   */
  private async filed(folders: readonly ReadFolder[], compareLately: boolean): Promise<FolderCursor[]> {
    const filed = folders.filter(({ role }) => role === 'filed');
    if (filed.length === 0) return [];
    const reaches = await this.session.reaches(filed.map(({ path }) => path));
    const known = await this.parts.cursors.of(this.mailbox.id);
    const cursors: FolderCursor[] = [];
    for (const folder of filed) {
      const [reach, before] = [reaches.get(folder.path), known.get(folder.path)];
      if (!reach && !before) continue;
      const asBefore = before && reach && !compareLately && endsAt(before, reach);
      const cursor = asBefore ? before : await this.open(folder);
      if (compareLately) await this.compare(cursor);
      cursors.push(cursor);
    }
    return cursors;
  }

  /** Opens a folder and takes in what is new in it. */
  private async open(folder: ReadFolder): Promise<FolderCursor> {
    const selected = await this.session.select(folder.path);
    const cursor = await this.parts.cursors.at(this.mailbox.id, folder, selected);
    if (!nothingNew(cursor, selected)) await this.forward(cursor, selected.uidNext);
    return cursor;
  }

  /** What came since the last reading, oldest first. */
  private async forward(cursor: FolderCursor, uidNext: number | null = null): Promise<void> {
    // `n:*` always names the last message, even where its UID is below n (RFC 9051 section 9).
    const found = await this.session.uids({ uid: `${cursor.lastUid + 1}:*` });
    const uids = found.filter((uid) => uid > cursor.lastUid).sort((one, other) => one - other);
    if (uidNext !== null && uids.length < uidNext - 1 - cursor.lastUid) this.someLeft = true;
    await this.take(cursor, uids, (batch) => this.parts.cursors.forward(cursor, Math.max(...batch)));
  }

  private lacksHistory({ historySince }: FolderCursor): boolean {
    return historySince === null || historySince > this.horizon();
  }

  private horizon(): Date {
    return monthsBefore(this.now, this.mailbox.historyMonths);
  }

  /** Older mail, newest first, as far back as the mailbox's setting says. */
  private async history(cursor: FolderCursor): Promise<void> {
    const since = this.horizon();
    // Complete, but not as far back as the setting says by now: what is nearer is recognised.
    const again = cursor.historySince !== null;
    const below = again ? cursor.lastUid + 1 : cursor.historyUid;
    const found = below > 1 ? await this.session.uids({ since, uid: `1:${below - 1}` }) : [];
    const uids = found.sort((one, other) => other - one);
    let exists = this.session.exists;
    await this.take(cursor, uids, async (batch) => {
      if (!again) await this.parts.cursors.back(cursor, Math.min(...batch));
      if (this.session.exists <= exists) return;
      exists = this.session.exists;
      await this.forward(cursor);
    });
    await this.parts.cursors.historyDone(cursor, since);
  }

  /** The last days, message by message: whatever the cursor may have passed by is found here. */
  private async compare(cursor: FolderCursor): Promise<void> {
    const since = new Date(this.now.getTime() - LATELY_DAYS * DAY_MS);
    await this.take(cursor, await this.session.uids({ since }), async () => {});
  }

  /** Looks for the addresses that were added to bloggers. True when every head must be looked at once more instead. */
  private async searchForNewAddresses(cursors: readonly FolderCursor[]): Promise<boolean> {
    const addresses = await this.parts.searches.of(this.mailbox.id);
    if (addresses.length === 0) return false;
    const found = addresses.length <= SEARCHES_AT_ONCE && (await this.searchAll(cursors, addresses));
    // From then on the cursor remembers that history is to be read, and the searches need no longer.
    if (!found) await this.parts.cursors.historyAgain(this.mailbox.id);
    await this.parts.searches.done(this.mailbox.id, addresses);
    return !found;
  }

  private async searchAll(cursors: readonly FolderCursor[], addresses: readonly string[]): Promise<boolean> {
    const since = this.horizon();
    try {
      for (const folder of cursors) {
        const cursor = await this.open(folder);
        for (const address of addresses) {
          const uids = await this.session.uids({
            since,
            or: [{ from: address }, { to: address }, { cc: address }],
          });
          await this.take(cursor, uids, async () => {});
        }
      }
      return true;
    } catch (error) {
      if (error instanceof SearchRefused) return false;
      throw error;
    }
  }

  /** Takes these messages in, batch by batch; after each batch, and not before, the cursor moves. */
  private async take(
    cursor: FolderCursor,
    uids: readonly number[],
    move: (batch: readonly number[]) => Promise<void>,
  ): Promise<void> {
    let done = 0;
    for (const batch of inBatches(uids, this.parts.pace.headsAtOnce)) {
      const heads = await this.session.heads(batch);
      const taken = await this.parts.takingIn.take(this.session, this.seen, cursor, heads);
      done += batch.length;
      await this.parts.note(taken, { folder: cursor.path, done, total: uids.length });
      await move(batch);
    }
  }
}

function nothingNew({ lastUid }: FolderCursor, { uidNext }: Selected): boolean {
  return uidNext !== null && uidNext <= lastUid + 1;
}

/** Whether the folder still ends where it was read up to. */
function endsAt({ uidValidity, lastUid }: FolderCursor, reach: Selected): boolean {
  return uidValidity === String(reach.uidValidity) && reach.uidNext === lastUid + 1;
}

function folderGone(path: string): ImapFailure {
  return new ImapFailure(Object.assign(new Error(path), { mailboxMissing: true }));
}

/** The same day so many months before, or the last one of that month. */
function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(now.getUTCDate(), last));
  return then;
}
