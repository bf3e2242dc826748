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
  'version',
];

/**
 * What the API takes of a mailbox form. An empty password field keeps the stored one (it is left out); a user name that
 * was emptied removes it.
 */
export function mailboxBody(values: Record<string, unknown>): Record<string, unknown> {
  const body = Object.fromEntries(
    Object.entries(values).filter(([field, value]) => writable.includes(field) && value !== undefined),
  );
  if (body.secret === '' || body.secret === null) delete body.secret;
  if (body.smtpUser === '' || body.smtpUser === null) return { ...body, smtpUser: '', secret: null };
  return body;
}
