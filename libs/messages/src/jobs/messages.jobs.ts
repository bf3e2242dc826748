import { Processor } from '@nestjs/bullmq';
import { JobHost } from '@rapport/platform';
import { Dispatcher } from '../dispatch/dispatcher.js';
import { SentFolders } from '../sent-folder/sent-folders.js';
import { DISPATCH, MESSAGES_QUEUE } from '../wake-ups.js';

export const SWEEP = 'sweep-messages';
export const TEND_SENT = 'tend-sent-folders';

/** The worker of the queue of messages. A job only wakes the dispatcher, which goes by the ledger. */
@Processor(MESSAGES_QUEUE, { concurrency: 2, maxStalledCount: 3 })
export class MessagesJobs extends JobHost {
  protected readonly handlers = {
    [DISPATCH]: async () => this.dispatcher.begin(),
    [SWEEP]: async () => {
      await this.dispatcher.recover();
      this.dispatcher.begin();
    },
    [TEND_SENT]: async () => void this.sentFolders.tend(),
  };

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly sentFolders: SentFolders,
  ) {
    super();
  }
}
