import { Processor } from '@nestjs/bullmq';
import { ReadingStates } from '@rapport/mailboxes';
import { JobHost } from '@rapport/platform';
import { SetAsideMail } from '../../unmatched/set-aside-mail.service.js';
import { MailboxReadings } from '../mailbox-readings.js';
import { READ_DUE, SYNC_QUEUE } from '../reading-requests.js';

export const COMPARE_LATELY = 'compare-mailboxes';
export const EMPTY_SET_ASIDE = 'empty-mail-set-aside';

/** The worker of the queue of mailboxes. A job only wakes; what is due stands in PostgreSQL. */
@Processor(SYNC_QUEUE, { concurrency: 2, maxStalledCount: 3 })
export class SyncJobs extends JobHost {
  protected readonly handlers = {
    // Not waited for: one large mailbox must not keep the wake-ups of the others.
    [READ_DUE]: async () => void this.readings.readDue(),
    [COMPARE_LATELY]: () => this.states.compareLately(),
    [EMPTY_SET_ASIDE]: () => this.setAside.empty(),
  };

  constructor(
    private readonly readings: MailboxReadings,
    private readonly states: ReadingStates,
    private readonly setAside: SetAsideMail,
  ) {
    super();
  }
}
