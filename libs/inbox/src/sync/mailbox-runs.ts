import { Injectable } from '@nestjs/common';
import { type ReadableMailbox, ReadingStates } from '@rapport/mailboxes';
import { AddressSearches } from './address-searches.js';
import { FolderCursors } from './folder-cursors.js';
import type { ImapSession } from './imap-session.js';
import { MailboxRun } from './mailbox-run.js';
import { ReadingPace } from './reading-pace.js';
import { TakingIn } from './taking-in.js';

/** Makes readings out of their parts. */
@Injectable()
export class MailboxRuns {
  constructor(
    private readonly cursors: FolderCursors,
    private readonly searches: AddressSearches,
    private readonly takingIn: TakingIn,
    private readonly states: ReadingStates,
    private readonly pace: ReadingPace,
  ) {}

  /** Reads a mailbox over an open connection, as `MailboxRun` says. */
  async read(
    session: ImapSession,
    mailbox: ReadableMailbox,
    { now, compareLately }: { now: Date; compareLately: boolean },
  ): Promise<void> {
    const { cursors, searches, takingIn, pace, states } = this;
    const parts = {
      cursors,
      searches,
      takingIn,
      pace,
      note: (...progress: NoteOf) => states.noteProgress(mailbox.id, ...progress),
    };
    await new MailboxRun(session, mailbox, parts, now).read({ compareLately });
  }
}

type NoteOf = Parameters<ConstructorParameters<typeof MailboxRun>[2]['note']>;
