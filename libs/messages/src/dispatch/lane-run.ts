import { KEPT_BACK, type MailTransport } from '@rapport/mailboxes';
import { classify, type Delivery, type TransportReport } from '../domain/delivery-outcome.js';
import type { MailboxRead } from '../domain/ready-to-leave.js';
import { batches } from './batches.js';
import { CARRIED_AT_ONCE, type Carried } from './carried-files.js';
import { composeMail, type ComposedMail } from './composed-mail.js';
import type { ClaimedMessage } from './claims.js';
import type { Finished } from './outcomes.js';
import type { ReadyMail } from './handover.js';
import type { Lane } from './lane.js';
import { Together } from './together.js';

/** So many messages for each connection pass the gate together; the next as soon as so many are left to carry. */
const TOGETHER_PER_CONNECTION = 3;
/** How long a result may wait for others to be written down with it. */
const MOMENT_MS = 10;
const CLAIMED_AT_ONCE = 60;
/** The capture has none; what it takes at once is bounded like that of a mailbox. */
const MOST_CONNECTIONS = 5;
/** A server that could not be used so often in a row is left alone until the next sweep. */
const UNREACHABLE_AT_MOST = 3;

const CAPTURED: Delivery = { outcome: 'sent', replyCode: null, serverReply: '' };

/** What a run asks of the ledger and of the network. */
export interface LaneWork {
  take(limit: number): Promise<ClaimedMessage[]>;
  /** Reads the mailboxes that answers come to before these follow-ups, unless that was done a moment ago and since all of them came due. */
  read(followUps: ClaimedMessage[]): Promise<MailboxRead>;
  /** The files that some of these carry, by message. */
  carried(messages: ClaimedMessage[]): Promise<Map<string, Carried>>;
  begin(ready: ReadyMail[], reading: MailboxRead | null): Promise<boolean[]>;
  write(finished: Finished[]): Promise<void>;
  now(): Date;
  /** The left side of a message's Message-ID. */
  uniqueId(message: ClaimedMessage): string;
  stopping(): boolean;
  /** Whether what this run has taken is still its own: a worker that was stopped for long has lost it to others. */
  holds(): boolean;
  /** The server could not be used. Gives true when the mailbox paused itself and the run should end. */
  noteFault(report: TransportReport & { ok: false }): Promise<boolean>;
  noteWorking(): Promise<void>;
}

/** One pass over a lane: claims what is due, and hands it over with as many connections as the mailbox may have. */
export class LaneRun {
  private readonly write: Together<Finished, undefined>;
  private readonly leaving = new Set<Promise<void>>();
  private readonly writing = new Set<Promise<void>>();
  private failed: unknown;
  private paused = false;
  private worked = false;
  private unreachableInARow = 0;

  constructor(
    private readonly lane: Lane,
    private readonly transport: MailTransport | null,
    private readonly work: LaneWork,
  ) {
    this.write = new Together(
      async (finished) => {
        await work.write(finished);
        return finished.map(() => undefined);
      },
      CLAIMED_AT_ONCE,
      MOMENT_MS,
    );
  }

  /** Goes on until nothing is due, then waits for what is on the wire and for its results to be written. */
  async run(): Promise<void> {
    let next = this.work.take(CLAIMED_AT_ONCE);
    try {
      for (let claimed = await next; claimed.length > 0 && this.goesOn(); claimed = await next) {
        // The next ones are claimed while these leave; should that fail, it is said when their turn comes.
        next = this.work.take(CLAIMED_AT_ONCE);
        next.catch(() => {});
        await this.handOver(claimed.map((message) => this.asItLeaves(message)));
      }
    } catch (error) {
      this.failed ??= error;
    }
    await Promise.all([next.catch(() => []), ...this.leaving]);
    await Promise.all(this.writing);
    if (this.failed) throw this.failed;
  }

  private goesOn(): boolean {
    return !this.work.stopping() && !this.paused && this.work.holds();
  }

  /**
   * Bytes that were frozen for another address, of the blogger or of the mailbox, certainly did not arrive: they are
   * made anew, as another message, so that what stands in it is what it is sent with.
   */
  private asItLeaves(message: ClaimedMessage): ClaimedMessage {
    const isSame =
      message.fromAddress === this.sender(message).address && message.writtenTo === message.toAddress;
    return isSame ? message : { ...message, raw: null, messageId: null };
  }

  /** What needn't wait for the mailbox to be read leaves meanwhile; then the follow-ups. */
  private async handOver(claimed: ClaimedMessage[]): Promise<void> {
    const followUps = claimed.filter(({ step }) => step > 0 && this.lane.mailbox !== null);
    const groups = byMailboxBefore(followUps);
    const readings = groups.map((group) => this.work.read(group));
    for (const reading of readings) reading.catch(() => {});
    await this.pass(
      claimed.filter((message) => !followUps.includes(message)),
      false,
    );
    for (const [index, group] of groups.entries()) {
      await readings[index];
      await this.pass(group, true);
    }
  }

  /**
   * A few at a time through the gate, while those before them are on the wire. That may take long: for each few the
   * mailbox is asked for again, and read again where the last reading is no longer fresh.
   */
  private async pass(claimed: ClaimedMessage[], followsUp: boolean): Promise<void> {
    const few = (this.transport?.connections ?? MOST_CONNECTIONS) * TOGETHER_PER_CONNECTION;
    for (const some of batches(claimed, few, CARRIED_AT_ONCE)) {
      if (!this.goesOn()) return;
      // Files wait until those before them are out of memory.
      const room = some.some(({ carriedBytes }) => carriedBytes > 0) ? 0 : few;
      while (this.leaving.size > room) await Promise.race(this.leaving);
      const carried = await this.work.carried(some);
      const ready = some.map((message) => this.ready(message, carried.get(message.id)));
      const going = await this.work.begin(ready, followsUp ? await this.work.read(some) : null);
      for (const [index, mail] of ready.entries())
        if (going[index]) this.track(this.leaving, this.carry(mail));
    }
  }

  private track(among: Set<Promise<void>>, task: Promise<unknown>): void {
    const tracked: Promise<void> = task.then(
      () => void among.delete(tracked),
      (error: unknown) => {
        among.delete(tracked);
        this.failed ??= error;
        this.paused = true;
      },
    );
    among.add(tracked);
  }

  private ready(message: ClaimedMessage, carried: Carried | undefined): ReadyMail {
    const from = this.sender(message);
    return {
      message,
      mail: this.frozen(message, from, carried),
      from,
      mailbox: this.lane.mailbox,
    };
  }

  /** What became of it is on its way to the ledger before anything else is done that may fail. */
  private async carry(ready: ReadyMail): Promise<void> {
    const { message } = ready;
    const report = this.lane.mailbox ? await this.deliver(ready) : null;
    if (report === null) return this.finish({ message, delivery: CAPTURED, captured: true });
    if (report === KEPT_BACK) {
      this.paused = true;
      return this.finish({ message, delivery: KEPT_BACK, captured: false });
    }
    const delivery = classify(report);
    this.finish({ message, delivery, captured: false });
    if (!report.ok && delivery.outcome === 'not_sent') await this.noteFault(report);
    else await this.noteWorking();
  }

  private finish(finished: Finished): void {
    this.track(this.writing, this.write.add(finished));
  }

  private sender(message: ClaimedMessage): { name: string; address: string } {
    const { mailbox } = this.lane;
    return mailbox
      ? { name: mailbox.fromName, address: mailbox.fromAddress }
      : { name: message.officerName, address: message.officerEmail };
  }

  /** The bytes of the first attempt where there was one, otherwise composed now. */
  private frozen(
    message: ClaimedMessage,
    from: { name: string; address: string },
    carried: Carried | undefined,
  ): ComposedMail {
    const parent = message.previousMessageId && {
      messageId: message.previousMessageId,
      inReplyTo: message.previousInReplyTo,
      references: message.previousReferences,
    };
    const composed = composeMail({
      ...message,
      from,
      to: { name: message.toName, address: message.toAddress },
      uniqueId: this.work.uniqueId(message),
      parent: parent || null,
      date: this.work.now(),
      files: carried?.files ?? [],
    });
    const raw = message.raw ?? carried?.raw;
    return raw && message.messageId ? { ...composed, raw, messageId: message.messageId } : composed;
  }

  private deliver({ message, mail, from }: ReadyMail): Promise<TransportReport | typeof KEPT_BACK> {
    if (!this.transport) throw new Error('A message of a mailbox that can not be opened was let through');
    const letter = { from: from.address, to: message.toAddress, raw: mail.raw, envelopeId: message.id };
    return this.transport.send(letter, () => this.work.holds());
  }

  private async noteFault(report: TransportReport & { ok: false }): Promise<void> {
    this.unreachableInARow += 1;
    const pausedItself = await this.work.noteFault(report);
    if (pausedItself || this.unreachableInARow >= UNREACHABLE_AT_MOST) this.paused = true;
  }

  private async noteWorking(): Promise<void> {
    this.unreachableInARow = 0;
    if (this.worked) return;
    this.worked = true;
    await this.work.noteWorking();
  }
}

/** Answers come to the mailbox from which the message before left, which needn't be the one that is used now. */
function byMailboxBefore(followUps: readonly ClaimedMessage[]): ClaimedMessage[][] {
  const groups = new Map<string | null, ClaimedMessage[]>();
  for (const message of followUps) {
    const { previousMailboxId: id } = message;
    groups.set(id, [...(groups.get(id) ?? []), message]);
  }
  return [...groups.values()];
}
