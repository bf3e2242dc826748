/** How the mail of a mailbox is read. */

import { exposesPassword, type SmtpSecurity } from './smtp-settings.js';

/** The fields of a mailbox that say where its mail is read; all null or empty where it only sends. */
export interface ImapFields {
  imapHost: string | null;
  imapPort: number | null;
  imapSecurity: SmtpSecurity | null;
  imapUser: string | null;
}

/** What a connection needs; `secret` is the password in the clear, kept in memory only. */
export interface ImapSettings {
  host: string;
  port: number;
  security: SmtpSecurity;
  user: string;
  secret: string | null;
}

const fields = ['imapHost', 'imapPort', 'imapSecurity', 'imapUser'] as const;

/** The settings without the password; null where the mailbox only sends, or something is missing. */
export function imapSettings(mailbox: ImapFields): Omit<ImapSettings, 'secret'> | null {
  const { imapHost, imapPort, imapSecurity, imapUser } = mailbox;
  if (!imapHost || imapPort === null || imapSecurity === null || imapUser === null) return null;
  return { host: imapHost, port: imapPort, security: imapSecurity, user: imapUser };
}

/** The fields that are missing for mail to be read; none where the mailbox only sends. */
export function missingForReading(mailbox: Partial<ImapFields>): (keyof ImapFields)[] {
  if (!mailbox.imapHost) return [];
  return fields.filter(
    (field) => mailbox[field] === null || mailbox[field] === undefined || mailbox[field] === '',
  );
}

/**
 * True when a change touches how mail is read, so that what was found out before says nothing any more. A new password
 * for sending counts where it is the one for reading too.
 */
export function changesReading(
  before: ImapFields & { imapSecret: unknown },
  change: Partial<ImapFields> & {
    imapSecret?: string | null;
    secret?: string | null;
    sentFolder?: string | null;
  },
): boolean {
  const ownSecret = change.imapSecret !== undefined ? change.imapSecret : before.imapSecret;
  return (
    change.imapSecret !== undefined ||
    (change.secret !== undefined && !ownSecret) ||
    change.sentFolder !== undefined ||
    fields.some((field) => change[field] !== undefined && change[field] !== before[field])
  );
}

/** True where reading would show the password to the network: the rule for sending, for this server. */
export function readingExposesPassword(mailbox: Partial<ImapFields>): boolean {
  const { imapHost, imapSecurity, imapUser } = mailbox;
  if (!imapHost || !imapSecurity) return false;
  return exposesPassword({ host: imapHost, security: imapSecurity, user: imapUser ?? '' });
}
