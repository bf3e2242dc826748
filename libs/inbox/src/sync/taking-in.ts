import { Injectable } from '@nestjs/common';
import { ArrivalsService } from '../arrivals/arrivals.service.js';
import type { MailboxSeen } from '../arrivals/mailbox-seen.js';
import { FetchedCopies, type CopyOutcome } from './fetched-copies.js';
import type { FolderCursor } from './folder-cursors.js';
import type { Head } from './head.js';
import { BEGINNING, type ImapSession, LARGEST_MESSAGE } from './imap-session.js';

/** After so many processes that ended over a message only its header is taken in, and then not even that. */
const WHOLE_TRIES = 2;
const HEADER_TRIES = 3;
const HEADER_ALONE = 64 * 1024;

/** What a batch came to. */
export interface TakenIn {
  lookedAt: number;
  kept: number;
  setAside: number;
  /** When the newest of those kept came. */
  newest: Date | null;
}

/** Takes messages in: asks which are wanted, fetches those, one at a time, and has them stored. */
@Injectable()
export class TakingIn {
  constructor(
    private readonly arrivals: ArrivalsService,
    private readonly copies: FetchedCopies,
  ) {}

  /** Takes what is wanted of these, in their order. When this resolves, it is stored. */
  async take(
    session: ImapSession,
    mailbox: MailboxSeen,
    folder: FolderCursor,
    heads: readonly Head[],
  ): Promise<TakenIn> {
    const sum: TakenIn = { lookedAt: heads.length, kept: 0, setAside: 0, newest: null };
    const wanted = await this.arrivals.wanted(mailbox, heads);
    if (wanted.size === 0) return sum;
    const settled = await this.copies.settled(folder, [...wanted]);
    for (const head of heads) {
      if (!wanted.has(head.uid) || settled.has(head.uid)) continue;
      const outcome = await this.takeOne(session, mailbox, folder, head);
      if (outcome === 'set-aside') sum.setAside += 1;
      if (outcome !== 'kept') continue;
      sum.kept += 1;
      if (head.internalDate && (!sum.newest || head.internalDate > sum.newest))
        sum.newest = head.internalDate;
    }
    return sum;
  }

  private async takeOne(
    session: ImapSession,
    mailbox: MailboxSeen,
    folder: FolderCursor,
    { uid, size, internalDate }: Head,
  ): Promise<CopyOutcome> {
    const tries = await this.copies.begin(folder, uid);
    const outcome =
      tries > HEADER_TRIES
        ? 'set-aside'
        : await this.fetchAndTake(session, mailbox, folder, {
            uid,
            bytes: tries > WHOLE_TRIES ? HEADER_ALONE : size > LARGEST_MESSAGE ? BEGINNING : LARGEST_MESSAGE,
            internalDate,
          });
    await this.copies.end(folder, uid, outcome);
    return outcome;
  }

  private async fetchAndTake(
    session: ImapSession,
    mailbox: MailboxSeen,
    folder: FolderCursor,
    { uid, bytes, internalDate }: { uid: number; bytes: number; internalDate: Date | null },
  ): Promise<CopyOutcome> {
    const raw = await session.source(uid, bytes).catch(async (error: unknown) => {
      await this.copies.withdraw(folder, uid);
      throw error;
    });
    if (!raw) return 'gone';
    // It concerns somebody, as its head said, and the server gives nothing of it: a person should know.
    if (raw.length === 0) return 'set-aside';
    return this.arrivals.take(mailbox, { raw, role: folder.role, internalDate });
  }
}
