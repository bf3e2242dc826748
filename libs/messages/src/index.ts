export { Departures } from './departures.js';
export { Dispatcher } from './dispatch/dispatcher.js';
export { Leases } from './dispatch/leases.js';
export type { Departure, When } from './domain/departure.js';
export { replySubject } from './domain/mail-headers.js';
export type { MessageState } from './domain/message-state.js';
export { isTimeZone } from './domain/wall-clock.js';
export { reason, type Reason } from './domain/why-not.js';
export { MailboxReading, type MailboxReader, type Reading } from './mailbox-reading.js';
export { MessageChangesService } from './message-changes.service.js';
export { messageEvents } from './message.events.js';
export { MessagesHttpModule, MessagesJobsModule, MessagesModule } from './messages.module.js';
export { MessagesService } from './messages.service.js';
export type { SendingPlan } from './sending-plan.js';
export {
  SendingGates,
  type CheckMade,
  type DueMessage,
  type GateVerdict,
  type Objector,
  type SendingGate,
} from './sending-gates.js';
export { sendingEvents } from './sending-switch/sending.events.js';
export { SendingSwitch } from './sending-switch/sending-switch.service.js';
export { SentFolders } from './sent-folder/sent-folders.js';
export { SWEEP, TEND_SENT } from './jobs/messages.jobs.js';
export { MESSAGES_QUEUE } from './wake-ups.js';
export { FailedMessages } from './received/failed-messages.service.js';
export type { MailToKeep } from './received/mail-to-keep.js';
export { messageById, namedMessages, type NamedMessage } from './received/named-messages.js';
export { openThreads, subjectOfThread, type OpenThread } from './received/open-threads.js';
export { OwnCopies } from './received/own-copies.service.js';
export { PendingFollowUps } from './received/pending-follow-ups.service.js';
export { ReceivedMessages } from './received/received-messages.service.js';
export { toEvent as messageEvent, type RecordedMessage } from './recorded-message.js';
