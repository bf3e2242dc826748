export { Departures, type Correspondents } from './departures.js';
export { Dispatcher } from './dispatch/dispatcher.js';
export type { Departure, When } from './domain/departure.js';
export { isWithinWindow } from './domain/send-window.js';
export { isTimeZone, isWallTime, wallTimeAt } from './domain/wall-clock.js';
export type { Reason } from './domain/why-not.js';
export { MessageChangesService } from './message-changes.service.js';
export { messageEvents } from './message.events.js';
export { MessagesHttpModule, MessagesJobsModule, MessagesModule } from './messages.module.js';
export { MessagesQueries, type MessageRow } from './messages.queries.js';
export { MessagesService, type ScheduledMessage, type SendingPlan } from './messages.service.js';
export {
  SendingGates,
  type CheckMade,
  type DueMessage,
  type GateVerdict,
  type SendingGate,
} from './sending-gates.js';
export { SendingSettings } from './sending-settings.js';
export { SWEEP } from './jobs/messages.jobs.js';
export { MESSAGES_QUEUE } from './wake-ups.js';
