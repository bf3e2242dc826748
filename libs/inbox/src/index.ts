export type {
  Because,
  FailedRecipient,
  FailureReason,
  Incoming,
  IncomingKind,
  Permanence,
} from './domain/incoming.js';
export { splitReply } from './domain/reply/split-reply.js';
export { htmlAsText } from './reading/html-as-text.js';
export { readIncoming } from './reading/read-incoming.js';
export type { FetchedMail, MailboxSeen, MailHead, Taken } from './arrivals/mailbox-seen.js';
export { inboxEvents } from './inbox.events.js';
export { OptOutWishes } from './wishes/opt-out-wishes.service.js';
export { ArrivalsService } from './arrivals/arrivals.service.js';
export { InboxHttpModule, InboxModule } from './inbox.module.js';
export { COMPARE_LATELY, EMPTY_SET_ASIDE } from './sync/jobs/sync.jobs.js';
export { MailboxReadings } from './sync/mailbox-readings.js';
export { MailboxWatch } from './sync/mailbox-watch.js';
export { ReadingPace } from './sync/reading-pace.js';
export { READ_DUE, SYNC_QUEUE } from './sync/reading-requests.js';
export { ReadingModule, SyncHttpModule, SyncJobsModule, SyncModule } from './sync/sync.module.js';
