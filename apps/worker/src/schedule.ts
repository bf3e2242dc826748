import { ATTACHMENTS_QUEUE, REMOVE_UNUSED } from '@rapport/attachments';
import { BLOGGERS_QUEUE, REFRESH_FEEDS, REMOVE_WORDS } from '@rapport/bloggers';
import { COMPARE_LATELY, EMPTY_SET_ASIDE, READ_DUE, SYNC_QUEUE } from '@rapport/inbox';
import { MESSAGES_QUEUE, SWEEP, TEND_SENT } from '@rapport/messages';
import { CLOSE_SILENT, PITCHES_QUEUE } from '@rapport/pitches';
import { EVENTS_QUEUE, RELAY, type RecurringJob } from '@rapport/platform';
import { PUBLICATIONS_QUEUE, RUN_CHECKS } from '@rapport/publications';
import { RESUME, TRANSFERS_QUEUE } from '@rapport/transfers';

/** Every recurring job of the product, one line each. */
export const schedule: readonly RecurringJob[] = [
  // What is due and was not woken, what dead workers left: a queue that was emptied loses nothing.
  { queue: MESSAGES_QUEUE, name: SWEEP, everySeconds: 15 },
  { queue: MESSAGES_QUEUE, name: TEND_SENT, everySeconds: 30 },
  { queue: SYNC_QUEUE, name: READ_DUE, everySeconds: 15 },
  { queue: SYNC_QUEUE, name: COMPARE_LATELY, cron: '15 3 * * *' },
  { queue: SYNC_QUEUE, name: EMPTY_SET_ASIDE, cron: '30 3 * * *' },
  { queue: PITCHES_QUEUE, name: CLOSE_SILENT, everySeconds: 900 },
  { queue: EVENTS_QUEUE, name: RELAY, everySeconds: 10 },
  { queue: TRANSFERS_QUEUE, name: RESUME, everySeconds: 30 },
  { queue: PUBLICATIONS_QUEUE, name: RUN_CHECKS, everySeconds: 30 },
  { queue: BLOGGERS_QUEUE, name: REFRESH_FEEDS, everySeconds: 60 },
  { queue: BLOGGERS_QUEUE, name: REMOVE_WORDS, cron: '30 2 * * *' },
  { queue: ATTACHMENTS_QUEUE, name: REMOVE_UNUSED, cron: '45 2 * * *' },
];
