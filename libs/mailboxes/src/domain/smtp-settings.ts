/** How a mailbox reaches its mail server. */

export const smtpSecurities = ['tls', 'starttls', 'none'] as const;
export type SmtpSecurity = (typeof smtpSecurities)[number];

export const mailboxStates = ['untested', 'ready', 'failing'] as const;
export type MailboxState = (typeof mailboxStates)[number];

/** What a connection needs; `secret` is the password in the clear, kept in memory only. */
export interface SmtpSettings {
  host: string;
  port: number;
  security: SmtpSecurity;
  user: string;
  secret: string | null;
}

const connectionFields = ['smtpHost', 'smtpPort', 'smtpSecurity', 'smtpUser'] as const;

/** True when a change of a mailbox touches how its server is reached, so that an earlier test says nothing any more. */
export function changesConnection(
  before: Record<(typeof connectionFields)[number], unknown>,
  change: Partial<Record<(typeof connectionFields)[number] | 'secret', unknown>>,
): boolean {
  return (
    change.secret !== undefined ||
    connectionFields.some((field) => change[field] !== undefined && change[field] !== before[field])
  );
}

/**
 * True for a password that would cross the network readable by others: a user name and no encryption,
 * to a server that isn't this machine.
 */
export function exposesPassword(settings: Pick<SmtpSettings, 'host' | 'security' | 'user'>): boolean {
  const here = ['localhost', '127.0.0.1', '::1'].includes(settings.host.toLowerCase());
  return settings.security === 'none' && settings.user !== '' && !here;
}
