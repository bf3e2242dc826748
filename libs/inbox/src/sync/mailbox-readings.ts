import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import {
  type ImapSettings,
  namedReadingFault,
  type ReadableMailbox,
  type ReadingFault,
  readingFault,
  ReadingMailboxes,
  ReadingStates,
} from '@rapport/mailboxes';
import { reason, type Reading } from '@rapport/messages';
import { Clock, newId } from '@rapport/platform';
import { setTimeout as pause } from 'node:timers/promises';
import { ImapFailure, ImapSession } from './imap-session.js';
import { MailboxRuns } from './mailbox-runs.js';
import { ReadingPace } from './reading-pace.js';

const LOOK_AGAIN_MS = 150;

/** Reads mailboxes: one process at a time each, several of them at once, never the same twice. */
@Injectable()
export class MailboxReadings implements OnModuleDestroy {
  private readonly log = new Logger('MailboxReadings');
  private readonly running = new Map<string, Promise<Reading>>();
  private readonly following = new Map<string, Promise<Reading>>();
  private readonly sessions = new Set<ImapSession>();
  private stopping = false;

  constructor(
    private readonly mailboxes: ReadingMailboxes,
    private readonly states: ReadingStates,
    private readonly runs: MailboxRuns,
    private readonly pace: ReadingPace,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads a mailbox now. Callers at once share one reading; who comes while one is under way gets the next, because
   * that one may have passed what came just now. A mailbox that failed a moment ago is not tried before its time.
   */
  readNow(mailboxId: string): Promise<Reading> {
    const running = this.running.get(mailboxId);
    if (!running) return this.begin(mailboxId);
    const known = this.following.get(mailboxId);
    if (known) return known;
    const following = running.then(() => {
      this.following.delete(mailboxId);
      return this.begin(mailboxId);
    });
    this.following.set(mailboxId, following);
    return following;
  }

  /** Reads what is due, as many mailboxes at once as this process may. Resolves when those are read. */
  async readDue(): Promise<void> {
    const free = this.pace.mailboxesAtOnce - this.running.size;
    if (free <= 0 || this.stopping) return;
    const due = await this.mailboxes.due(free + this.running.size).catch((error: Error) => {
      this.log.warn(`Which mailboxes are due could not be found out: ${error.message}`);
      return [];
    });
    const idle = due.filter((id) => !this.running.has(id)).slice(0, free);
    await Promise.all(idle.map((id) => this.begin(id)));
  }

  /** Ends what is under way: it was stored as far as it came, and whoever reads next goes on from there. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    for (const session of this.sessions) session.abort();
    await Promise.allSettled(this.running.values());
  }

  private begin(mailboxId: string): Promise<Reading> {
    const already = this.running.get(mailboxId);
    if (already) return already;
    const reading = this.read(mailboxId)
      .catch((error: Error): Reading => {
        this.log.error(`A mailbox could not be read: ${error.message}`, error.stack);
        return { fault: reason('mailbox-never-read'), lastReadAt: null };
      })
      .finally(() => this.running.delete(mailboxId));
    this.running.set(mailboxId, reading);
    return reading;
  }

  private async read(mailboxId: string): Promise<Reading> {
    // Not "nobody reads it": what waits for a reading goes on waiting, for another process.
    if (this.stopping) return this.answer(null, null);
    const mailbox = await this.mailboxes.byId(mailboxId);
    if (!mailbox) return { notSetUp: true };
    const token = newId();
    const elsewhere = await this.leaseOrElse(mailboxId, token);
    if (elsewhere) return elsewhere;
    try {
      return await this.readUnderLease(mailbox, token);
    } finally {
      await this.mailboxes.endLease(mailboxId, token);
    }
  }

  /** Takes the lease; gives an answer instead where the mailbox rests, or another process has just read it. */
  private async leaseOrElse(mailboxId: string, token: string): Promise<Reading | null> {
    const called = this.clock.now();
    const until = performance.now() + this.pace.patienceSeconds * 1000;
    for (let waited = false; ; waited = true) {
      const now = await this.states.of(mailboxId);
      if (now?.resting) return this.answer(now.lastFault, now.lastSuccessAt);
      const readAt = now?.lastSuccessAt ?? null;
      // Later than now: written down by a clock that was ahead, it tells nothing.
      if (waited && readAt && readAt > called && readAt <= this.clock.now()) return { readAt };
      if (await this.mailboxes.lease(mailboxId, token, this.pace.leaseSeconds)) return null;
      const tooLong = performance.now() > until || this.stopping;
      if (tooLong) return this.answer(now?.lastFault ?? null, now?.lastSuccessAt ?? null);
      await pause(LOOK_AGAIN_MS);
    }
  }

  private async readUnderLease(mailbox: ReadableMailbox, token: string): Promise<Reading> {
    const startedAt = this.clock.now();
    const { compareLately } = await this.states.noteBegun(mailbox.id, token, startedAt);
    const fault = await this.tryReading(mailbox, token, startedAt, compareLately);
    if (fault === null) {
      await this.states.noteRead(mailbox.id, token, startedAt, {
        pollSeconds: this.pace.pollSeconds,
        comparedLately: compareLately,
      });
      return { readAt: startedAt };
    }
    if (!this.stopping) await this.states.noteFault(mailbox.id, token, fault, Math.random());
    const last = await this.states.of(mailbox.id);
    return this.answer(fault, last?.lastSuccessAt ?? null);
  }

  private async tryReading(
    mailbox: ReadableMailbox,
    token: string,
    now: Date,
    compareLately: boolean,
  ): Promise<ReadingFault | null> {
    let session: ImapSession | undefined;
    const alive = setInterval(() => {
      this.mailboxes
        .keepLease(mailbox.id, token, this.pace.leaseSeconds)
        .then((kept) => kept || session?.abort())
        .catch(() => session?.abort());
    }, this.pace.leaseSeconds * 300);
    try {
      const settings = this.opened(mailbox);
      if (settings === null) return namedReadingFault('secret-unreadable', '');
      session = await ImapSession.open(settings, this.pace);
      this.sessions.add(session);
      await this.runs.read(session, mailbox, { now, compareLately });
      return null;
    } catch (error) {
      return this.faultOf(error as Error);
    } finally {
      clearInterval(alive);
      if (session) {
        this.sessions.delete(session);
        await session.close();
      }
    }
  }

  private opened(mailbox: ReadableMailbox): ImapSettings | null {
    try {
      return this.mailboxes.settingsOf(mailbox);
    } catch {
      return null;
    }
  }

  private faultOf(error: Error): ReadingFault {
    if (error instanceof ImapFailure) return readingFault(error.error);
    // Ours, not the server's: whoever sees it can do nothing about the mailbox.
    this.log.error(`What came could not be stored: ${error.message}`, error.stack);
    return namedReadingFault('not-stored', error.message);
  }

  private answer(fault: ReadingFault | null, lastReadAt: Date | null): Reading {
    const since = lastReadAt?.toISOString();
    const said = { fault: fault?.code, detail: fault?.detail };
    return {
      fault: since ? reason('mailbox-unreachable', { since, ...said }) : reason('mailbox-never-read', said),
      lastReadAt,
    };
  }
}
