import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';

export const PUBLICATIONS_QUEUE = 'publications';
/** Recurring, and whenever a check is planned for now: looks at the publications that are due. */
export const RUN_CHECKS = 'run-due-checks';

/** Wakes the worker when there is something to look at. What the queue forgets, the sweep finds in the ledger. */
@Injectable()
export class ChecksQueue {
  private readonly log = new Logger('PublicationChecks');

  constructor(@InjectQueue(PUBLICATIONS_QUEUE) private readonly queue: Queue) {}

  /** Doesn't wait for the queue: one that is away must not hold up whoever logs a publication. */
  wake(): void {
    this.queue
      .add(RUN_CHECKS, {}, { removeOnComplete: true, removeOnFail: true })
      .catch((error: Error) => this.log.warn(`No wake-up; the sweep will find it: ${error.message}`));
  }
}
