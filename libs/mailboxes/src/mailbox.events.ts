/** What happens to mailboxes. Subject type `mailbox`. */
export const mailboxEvents = {
  created: 'mailbox.created',
  revised: 'mailbox.revised',
  removed: 'mailbox.removed',
  /** It works (again): what waited for it may leave. */
  passed: 'mailbox.passed',
  /** It paused itself: signing in was refused again and again. data: { code } */
  failed: 'mailbox.failed',
  /** Its mail can be read again. */
  read: 'mailbox.read',
  /** Its mail could not be read, several times in a row. data: { code } */
  unread: 'mailbox.unread',
} as const;
