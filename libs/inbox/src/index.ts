export type { FailedRecipient, Incoming, IncomingKind, Permanence } from './domain/incoming.js';
