import type { MailboxRead } from '../domain/ready-to-leave.js';
import { reason } from '../domain/why-not.js';
import type { Reading } from '../mailbox-reading.js';

/** An older reading says nothing about the answers of the last minute. */
const FRESH_MS = 60_000;
/** A first reading of a large mailbox may take longer: the follow-ups wait, and don't keep others waiting. */
const PATIENCE_MS = 90_000;

/** The readings of mailboxes during a run: one serves every follow-up that was due when it began. */
export class MailboxReadings {
  private readonly latest = new Map<string, { read: Promise<MailboxRead>; begun: number }>();

  /** @param readNow reads a mailbox and stores what came */
  constructor(private readonly readNow: (mailboxId: string) => Promise<Reading>) {}

  /**
   * For each mailbox a reading that began less than a minute ago and after all of these moments; it is read where there
   * is none. Gives what can be relied on: the one that could not be read, else the one that nobody reads, else the
   * earliest.
   */
  async since(mailboxIds: readonly string[], dueAt: readonly Date[]): Promise<MailboxRead> {
    const reads = await Promise.all([...new Set(mailboxIds)].map((id) => this.sinceOf(id, dueAt)));
    return reads.reduce(lessReliable);
  }

  private async sinceOf(mailboxId: string, dueAt: readonly Date[]): Promise<MailboxRead> {
    const known = this.latest.get(mailboxId);
    // Not the product's clock: how long ago something was must not depend on somebody's setting of it.
    if (known && performance.now() - known.begun < FRESH_MS && serves(await known.read, dueAt))
      return known.read;
    const read = this.readInTime(mailboxId);
    this.latest.set(mailboxId, { read, begun: performance.now() });
    return read;
  }

  private async readInTime(mailboxId: string): Promise<MailboxRead> {
    let patience: NodeJS.Timeout | undefined;
    const tooLong = new Promise<MailboxRead>((resolve) => {
      patience = setTimeout(() => resolve(unreachable), PATIENCE_MS);
    });
    try {
      return await Promise.race([this.readNow(mailboxId).then(asRead), tooLong]);
    } catch {
      return unreachable;
    } finally {
      clearTimeout(patience);
    }
  }
}

const unreachable: MailboxRead = {
  kind: 'unreachable',
  lastReadAt: null,
  fault: reason('mailbox-never-read'),
};

function serves(read: MailboxRead, dueAt: readonly Date[]): boolean {
  return read.kind !== 'read' || dueAt.every((due) => read.at >= due);
}

function asRead(reading: Reading): MailboxRead {
  if ('readAt' in reading) return { kind: 'read', at: reading.readAt };
  if ('notSetUp' in reading) return { kind: 'not-set-up' };
  return { kind: 'unreachable', lastReadAt: reading.lastReadAt, fault: reading.fault };
}

function lessReliable(one: MailboxRead, other: MailboxRead): MailboxRead {
  if (one.kind === 'read' && other.kind === 'read') return other.at < one.at ? other : one;
  const order = ['unreachable', 'not-set-up', 'read'];
  return order.indexOf(other.kind) < order.indexOf(one.kind) ? other : one;
}
