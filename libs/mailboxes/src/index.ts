export { connectionFault } from './domain/connection-fault.js';
export { mailboxEvents } from './mailbox.events.js';
export { MailboxesHttpModule, MailboxesModule } from './mailboxes.module.js';
export { SendingMailboxes, type SendingMailbox } from './sending-mailboxes.js';
export type { MailTransport } from './smtp/mail-transport.js';
export { MailTransports } from './smtp/mail-transports.js';
export type { TransportReport } from './smtp/smtp-line.js';
