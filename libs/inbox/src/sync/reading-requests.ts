import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import { MailboxesQueries, notRead, ReadingStates } from '@rapport/mailboxes';
import type { Actor } from '@rapport/platform';
import type { Queue } from 'bullmq';

export const SYNC_QUEUE = 'mailboxes';
export const READ_DUE = 'read-due-mailboxes';

/** "Sync now": the wish stands in PostgreSQL, the queue only wakes a worker sooner. */
@Injectable()
export class ReadingRequests {
  private readonly log = new Logger('ReadingRequests');

  constructor(
    @InjectQueue(SYNC_QUEUE) private readonly queue: Queue,
    private readonly mailboxes: MailboxesQueries,
    private readonly states: ReadingStates,
  ) {}

  /**
   * Asks for a mailbox to be read as soon as can be; a paused one too.
   * @throws DomainError `mailbox.not-found`, or `mailbox.not-read` where it only sends
   */
  async ask(actor: Actor, mailboxId: string): Promise<void> {
    const mailbox = await this.mailboxes.byId(actor, mailboxId);
    if (mailbox.imapHost === null) throw notRead();
    await this.states.ask(mailboxId);
    this.queue
      .add(READ_DUE, {})
      .catch((error: Error) => this.log.warn(`No wake-up; the next round will read it: ${error.message}`));
  }
}
