export { connectionFault } from './domain/connection-fault.js';
export type { ImapSettings } from './domain/imap-settings.js';
export {
  type ImapError,
  namedReadingFault,
  type ReadingFault,
  readingFault,
} from './domain/reading-fault.js';
export { imapOptions, type ImapTimeouts, readingTimeouts } from './imap/imap-options.js';
export { notRead } from './mailbox.errors.js';
export { MailboxTroubles, type MailboxTrouble, troubledParts } from './mailbox-troubles.js';
export { mailboxEvents } from './mailbox.events.js';
export { MailboxesQueries } from './mailboxes.queries.js';
export { MailboxesHttpModule, MailboxesModule } from './mailboxes.module.js';
export { type ReadableMailbox, ReadingMailboxes } from './reading-mailboxes.js';
export { type ReadingProgress, ReadingStates } from './reading-states.js';
export { SendingMailboxes, type SendingMailbox } from './sending-mailboxes.js';
export { KEPT_BACK, type MailTransport } from './smtp/mail-transport.js';
export { MailTransports } from './smtp/mail-transports.js';
export type { TransportReport } from './smtp/smtp-line.js';
