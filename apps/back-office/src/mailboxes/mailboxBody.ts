const reading = [
  'imapHost',
  'imapPort',
  'imapSecurity',
  'imapUser',
  'imapSecret',
  'sentFolder',
  'serverFilesSent',
  'historyMonths',
];

const writable = [
  'label',
  'fromName',
  'fromAddress',
  'smtpHost',
  'smtpPort',
  'smtpSecurity',
  'smtpUser',
  'secret',
  'maxConnections',
  ...reading,
  'version',
];

/**
 * What the API takes of a mailbox form. An empty password field keeps the stored one (it is left out); a user name that
 * was emptied removes it. A server for incoming mail that was emptied means that the mailbox only sends.
 */
export function mailboxBody(values: Record<string, unknown>): Record<string, unknown> {
  const body = Object.fromEntries(
    Object.entries(values).filter(([field, value]) => writable.includes(field) && value !== undefined),
  );
  if (body.secret === '' || body.secret === null) delete body.secret;
  if (body.imapSecret === '' || body.imapSecret === null) delete body.imapSecret;
  if (body.sentFolder === '') body.sentFolder = null;
  if (body.imapHost === '' || body.imapHost === null) {
    for (const field of reading) delete body[field];
    body.imapHost = null;
  }
  if (body.smtpUser === '' || body.smtpUser === null) return { ...body, smtpUser: '', secret: null };
  return body;
}
