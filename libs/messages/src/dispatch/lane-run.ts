import type { MailTransport } from '@rapport/mailboxes';
import { classify, type Delivery, type TransportReport } from '../domain/delivery-outcome.js';
import { composeMail, type ComposedMail } from './composed-mail.js';
import type { ClaimedMessage } from './claims.js';
import type { Finished } from './outcomes.js';
import type { ReadyMail } from './handover.js';
import type { Lane } from './lane.js';
import { Together } from './together.js';

/** For each connection, one message is on the wire while others are being checked: no connection waits for the ledger. */
const LEAVING_PER_CONNECTION = 6;
const CAPTURED_AT_ONCE = 10;
const CLAIMED_AT_ONCE = 50;
/** A server that could not be used so often in a row is left alone until the next sweep. */
const UNREACHABLE_AT_MOST = 3;

/** What a run asks of the ledger and of the network. */
export interface LaneWork {
  take(limit: number): Promise<ClaimedMessage[]>;
  begin(ready: ReadyMail[]): Promise<boolean[]>;
  write(finished: Finished[]): Promise<void>;
  now(): Date;
  newId(): string;
  stopping(): boolean;
  /** The server could not be used. Gives true when the mailbox paused itself and the run should end. */
  noteFault(report: TransportReport & { ok: false }): Promise<boolean>;
  noteWorking(): Promise<void>;
}

/** One pass over a lane: claims what is due, and hands it over with as many connections as the mailbox may have. */
export class LaneRun {
  private readonly begin: Together<ReadyMail, boolean>;
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
    this.begin = new Together((ready) => work.begin(ready), CLAIMED_AT_ONCE);
    this.write = new Together(async (finished) => {
      await work.write(finished);
      return finished.map(() => undefined);
    }, CLAIMED_AT_ONCE);
  }

  /** Goes on until nothing is due, then waits for what is on the wire and for its results to be written. */
  async run(): Promise<void> {
    let next = this.work.take(CLAIMED_AT_ONCE);
    for (let claimed = await next; claimed.length > 0 && this.goesOn(); claimed = await next) {
      // The next ones are claimed while these leave.
      next = this.work.take(CLAIMED_AT_ONCE);
      next.catch(() => {});
      for (const message of claimed) {
        if (!this.goesOn()) break;
        await this.roomForOne();
        this.track(this.leaving, this.handOver(message));
      }
    }
    await Promise.all(this.leaving);
    await Promise.all(this.writing);
    if (this.failed) throw this.failed;
  }

  private goesOn(): boolean {
    return !this.work.stopping() && !this.paused;
  }

  private async roomForOne(): Promise<void> {
    const most = this.transport ? this.transport.connections * LEAVING_PER_CONNECTION : CAPTURED_AT_ONCE;
    while (this.leaving.size >= most) await Promise.race(this.leaving);
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

  private async handOver(message: ClaimedMessage): Promise<void> {
    const from = this.sender(message);
    const mail = await this.frozen(message, from);
    const mailboxId = this.lane.mailbox?.id ?? null;
    if (!(await this.begin.add({ message, mail, from, mailboxId }))) return;
    const delivery = await this.deliver(message, mail, from.address);
    this.track(this.writing, this.write.add({ message, delivery, captured: this.lane.mailbox === null }));
  }

  private sender(message: ClaimedMessage): { name: string; address: string } {
    const { mailbox } = this.lane;
    return mailbox
      ? { name: mailbox.fromName, address: mailbox.fromAddress }
      : { name: message.officerName, address: message.officerEmail };
  }

  /** The bytes of the first attempt where there was one, otherwise composed now. */
  private async frozen(
    message: ClaimedMessage,
    from: { name: string; address: string },
  ): Promise<ComposedMail> {
    const parent = message.previousMessageId && {
      messageId: message.previousMessageId,
      inReplyTo: message.previousInReplyTo,
      references: message.previousReferences,
    };
    const composed = await composeMail({
      ...message,
      from,
      to: { name: message.toName, address: message.toAddress },
      uniqueId: this.work.newId(),
      parent: parent || null,
      date: this.work.now(),
    });
    return message.raw && message.messageId
      ? { ...composed, raw: message.raw, messageId: message.messageId }
      : composed;
  }

  private async deliver(message: ClaimedMessage, mail: ComposedMail, from: string): Promise<Delivery> {
    if (this.lane.mailbox === null) return { outcome: 'sent', replyCode: null, serverReply: '' };
    if (!this.transport) throw new Error('A message of a mailbox that can not be opened was let through');
    const report = await this.transport.send({
      from,
      to: message.toAddress,
      raw: mail.raw,
      envelopeId: message.id,
    });
    const delivery = classify(report);
    if (!report.ok && delivery.outcome === 'not_sent') await this.noteFault(report);
    else await this.noteWorking();
    return delivery;
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
