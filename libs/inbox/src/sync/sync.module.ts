import { Module } from '@nestjs/common';
import { MailboxesModule } from '@rapport/mailboxes';
import { MessagesModule } from '@rapport/messages';
import { QueueModule } from '@rapport/platform';
import { InboxModule } from '../inbox.module.js';
import { AddressSearches } from './address-searches.js';
import { FetchedCopies } from './fetched-copies.js';
import { FolderCursors } from './folder-cursors.js';
import { MailboxReadingController } from './http/mailbox-reading.controller.js';
import { ImapMailboxReader } from './imap-mailbox-reader.js';
import { SyncJobs } from './jobs/sync.jobs.js';
import { MailboxReadings } from './mailbox-readings.js';
import { MailboxRuns } from './mailbox-runs.js';
import { MailboxWatch } from './mailbox-watch.js';
import { NewAddressesListeners } from './new-addresses.listeners.js';
import { ReadingPace } from './reading-pace.js';
import { ReadingRequests, SYNC_QUEUE } from './reading-requests.js';
import { SentFolder } from './sent-folder.js';
import { TakingIn } from './taking-in.js';

/** What every process knows of reading mailboxes: asking for it. */
@Module({
  imports: [MailboxesModule, QueueModule.queue(SYNC_QUEUE)],
  providers: [AddressSearches, NewAddressesListeners, ReadingRequests],
  exports: [AddressSearches, ReadingRequests],
})
export class SyncModule {}

@Module({ imports: [SyncModule], controllers: [MailboxReadingController] })
export class SyncHttpModule {}

/** Reading itself, without anything that begins by itself: also for tests and benchmarks. */
@Module({
  imports: [SyncModule, InboxModule, MailboxesModule, MessagesModule],
  providers: [
    FetchedCopies,
    FolderCursors,
    ImapMailboxReader,
    MailboxReadings,
    MailboxRuns,
    ReadingPace,
    SentFolder,
    TakingIn,
  ],
  exports: [MailboxReadings, ReadingPace, SentFolder],
})
export class ReadingModule {}

/** The worker's part: mailboxes are read when due, and listened to. */
@Module({
  imports: [InboxModule, ReadingModule, SyncModule, MailboxesModule],
  providers: [MailboxWatch, SyncJobs],
  exports: [MailboxWatch],
})
export class SyncJobsModule {}
