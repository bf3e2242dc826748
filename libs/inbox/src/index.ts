export type { FailedRecipient, Incoming, IncomingKind, Permanence } from './domain/incoming.js';
export type { FetchedMail, MailboxSeen, MailHead, Taken } from './arrivals/mailbox-seen.js';
export { inboxEvents } from './inbox.events.js';
export { OptOutWishes } from './wishes/opt-out-wishes.service.js';
