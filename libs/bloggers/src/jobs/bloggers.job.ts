import { Processor } from '@nestjs/bullmq';
import { JobHost } from '@rapport/platform';
import { FeedsService } from '../feeds.service.js';
import { ForgottenWordsService } from '../forgotten-words.service.js';

export const BLOGGERS_QUEUE = 'bloggers';
/** Recurring: reads the feeds that were not read for half a day. */
export const REFRESH_FEEDS = 'refresh-due-feeds';
/** Recurring: removes search words that nobody uses any more. */
export const REMOVE_WORDS = 'remove-forgotten-words';

@Processor(BLOGGERS_QUEUE)
export class BloggersJobs extends JobHost {
  protected readonly handlers = {
    [REFRESH_FEEDS]: () => this.feeds.refreshDue(),
    [REMOVE_WORDS]: () => this.words.remove(),
  };

  constructor(
    private readonly feeds: FeedsService,
    private readonly words: ForgottenWordsService,
  ) {
    super();
  }
}
