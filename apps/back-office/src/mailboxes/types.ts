import type { Schemas } from '../api/paths';

export type Mailbox = Schemas['MailboxView'];
export type SmtpSecurity = Mailbox['smtpSecurity'];
export type MailboxReading = Schemas['MailboxReadingView'];
export type ConnectionTest = Schemas['ConnectionTestView'];
