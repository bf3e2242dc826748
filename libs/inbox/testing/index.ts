export { Dovecot, MAIL_PASSWORD } from './dovecot.js';
export { Maildir } from './maildir.js';
export { aComplaint, aDeliveryReport, aMail, anAbsence, type MailWritten } from './mails.js';
export { SENT_AT, startInbox, type Pitched, type TestInbox } from './start-inbox.js';
