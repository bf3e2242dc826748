import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@rapport/platform';
import type { Queue } from 'bullmq';

export const MESSAGES_QUEUE = 'messages';
export const DISPATCH = 'dispatch-due-messages';

/**
 * Asks the queue to wake the dispatcher when a message comes due; all that are due in the same second share one
 * wake-up. Only a convenience: what the queue forgets, the sweep finds in the ledger.
 */
@Injectable()
export class WakeUps {
  private readonly log = new Logger('WakeUps');

  constructor(
    @InjectQueue(MESSAGES_QUEUE) private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  /** Doesn't wait for the queue: a queue that is away must not hold up whoever schedules. */
  at(instant: Date): void {
    const second = Math.ceil(instant.getTime() / 1000);
    const delay = Math.max(second * 1000 - this.clock.now().getTime(), 0);
    this.queue
      .add(DISPATCH, {}, { jobId: `wake-${second}`, delay })
      .catch((error: Error) =>
        this.log.warn(`No wake-up at ${instant.toISOString()}; the sweep will find it: ${error.message}`),
      );
  }
}
