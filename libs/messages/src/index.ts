export { Departures } from './departures.js';
export { Dispatcher } from './dispatch/dispatcher.js';
export type { Departure, When } from './domain/departure.js';
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
  type SendingGate,
} from './sending-gates.js';
export { SWEEP } from './jobs/messages.jobs.js';
export { MESSAGES_QUEUE } from './wake-ups.js';
