export { Dovecot, MAIL_PASSWORD } from './dovecot.js';
export { eventually } from './eventually.js';
export { ImapProxy, type LineBehaviour } from './imap-proxy.js';
export { Maildir } from './maildir.js';
export { aComplaint, aDeliveryReport, anIncomingMail, anAbsence, type MailWritten } from './mails.js';
export { SENT_AT, startInbox, type Pitched, type TestInbox } from './start-inbox.js';
export { startReading, type TestReading } from './start-reading.js';
