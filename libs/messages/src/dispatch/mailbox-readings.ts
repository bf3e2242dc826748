import type { MailboxRead } from '../domain/ready-to-leave.js';
import { reason } from '../domain/why-not.js';
import type { Reading } from '../mailbox-reading.js';

/** An older reading says nothing about the answers of the last minute. */
const FRESH_MS = 60_000;
/** A first reading of a large mailbox may take longer: the follow-ups wait, and don't keep others waiting. */
const PATIENCE_MS = 90_000;

/** The readings of one mailbox during a run: one serves every follow-up that was due when it began. */
export class MailboxReadings {
  private latest: { read: MailboxRead; begun: number } | null = null;

  /** @param readNow reads the mailbox and stores what came */
  constructor(private readonly readNow: () => Promise<Reading>) {}

  /** A reading that began less than a minute ago and after all of these moments; the mailbox is read where there is none. */
  async since(dueAt: readonly Date[]): Promise<MailboxRead> {
    const known = this.latest;
    // Not the product's clock: how long ago something was must not depend on somebody's setting of it.
    if (known && performance.now() - known.begun < FRESH_MS && serves(known.read, dueAt)) return known.read;
    const begun = performance.now();
    const read = await this.readInTime();
    this.latest = { read, begun };
    return read;
  }

  private async readInTime(): Promise<MailboxRead> {
    let patience: NodeJS.Timeout | undefined;
    const tooLong = new Promise<MailboxRead>((resolve) => {
      patience = setTimeout(() => resolve(unreachable), PATIENCE_MS);
    });
    try {
      return await Promise.race([this.readNow().then(asRead), tooLong]);
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
