import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentsModule } from '@rapport/attachments';
import { MailboxesModule } from '@rapport/mailboxes';
import { QueueModule } from '@rapport/platform';
import { Departures } from './departures.js';
import { CarriedFiles } from './dispatch/carried-files.js';
import { Claims } from './dispatch/claims.js';
import { Dispatcher } from './dispatch/dispatcher.js';
import { Handover } from './dispatch/handover.js';
import { LaneWorks } from './dispatch/lane-works.js';
import { Leases } from './dispatch/leases.js';
import { Ledger } from './dispatch/ledger.js';
import { MessageIds } from './dispatch/message-ids.js';
import { Outcomes } from './dispatch/outcomes.js';
import { MessageStateController } from './http/message-state.controller.js';
import { SendingController } from './http/sending.controller.js';
import { MessagesController } from './http/messages.controller.js';
import { MessagesJobs } from './jobs/messages.jobs.js';
import { MailboxReading } from './mailbox-reading.js';
import { MessageChangesService } from './message-changes.service.js';
import { Message } from './message.entity.js';
import { MessageListeners } from './message.listeners.js';
import { MessagesQueries } from './messages.queries.js';
import { MessagesService } from './messages.service.js';
import { PreviewsService } from './previews.service.js';
import { FailedMessages } from './received/failed-messages.service.js';
import { OwnCopies } from './received/own-copies.service.js';
import { PendingFollowUps } from './received/pending-follow-ups.service.js';
import { ReceivedMessages } from './received/received-messages.service.js';
import { PublicHolidays } from './public-holidays.js';
import { SendingGates } from './sending-gates.js';
import { SendingQueries } from './sending-switch/sending.queries.js';
import { SendingSwitch } from './sending-switch/sending-switch.service.js';
import { SendingSettings } from './sending-settings.js';
import { CopiesInSent } from './sent-folder/copies-in-sent.service.js';
import { LooksInSent } from './sent-folder/looks-in-sent.service.js';
import { SentFolders } from './sent-folder/sent-folders.js';
import { ThreadWriting } from './thread-writing.js';
import { MESSAGES_QUEUE, WakeUps } from './wake-ups.js';

const services = [
  Departures,
  FailedMessages,
  MailboxReading,
  MessageChangesService,
  MessagesQueries,
  MessagesService,
  OwnCopies,
  PendingFollowUps,
  PreviewsService,
  PublicHolidays,
  ReceivedMessages,
  SendingGates,
  SendingQueries,
  SendingSettings,
  SendingSwitch,
];

@Module({
  imports: [TypeOrmModule.forFeature([Message]), AttachmentsModule, QueueModule.queue(MESSAGES_QUEUE)],
  providers: [...services, MessageListeners, ThreadWriting, WakeUps],
  exports: services,
})
export class MessagesModule {}

@Module({
  imports: [MessagesModule],
  controllers: [MessagesController, MessageStateController, SendingController],
})
export class MessagesHttpModule {}

/** The worker's part: what leaves, leaves from here. */
@Module({
  imports: [MessagesModule, AttachmentsModule, MailboxesModule],
  providers: [
    CarriedFiles,
    Claims,
    CopiesInSent,
    Dispatcher,
    Handover,
    LaneWorks,
    Leases,
    Ledger,
    LooksInSent,
    MessageIds,
    MessagesJobs,
    Outcomes,
    SentFolders,
  ],
  exports: [Dispatcher, Leases, SentFolders],
})
export class MessagesJobsModule {}
