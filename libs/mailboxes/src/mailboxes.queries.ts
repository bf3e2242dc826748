import { Injectable } from '@nestjs/common';
import { type Actor, Database, hasRole, notFound } from '@rapport/platform';
import type { ConnectionFault } from './domain/connection-fault.js';
import type { ReadingState } from './domain/reading-again.js';
import type { ReadingFault } from './domain/reading-fault.js';
import type { MailboxState, SmtpSecurity } from './domain/smtp-settings.js';
import type { ReadingProgress } from './reading-states.js';

export interface MailboxRow {
  id: string;
  accountId: string | null;
  accountName: string | null;
  label: string;
  fromName: string;
  fromAddress: string;
  smtpHost: string;
  smtpPort: number;
  smtpSecurity: SmtpSecurity;
  smtpUser: string;
  hasSecret: boolean;
  maxConnections: number;
  imapHost: string | null;
  imapPort: number | null;
  imapSecurity: SmtpSecurity | null;
  imapUser: string | null;
  hasImapSecret: boolean;
  sentFolder: string | null;
  serverFilesSent: boolean;
  historyMonths: number;
  state: MailboxState;
  lastTestedAt: Date | null;
  lastFault: ConnectionFault | null;
  createdAt: Date;
  version: number;
  /** Null where the mailbox only sends. */
  reading: MailboxReadingRow | null;
}

/** How the reading of a mailbox stands; instants in ISO 8601. */
export interface MailboxReadingRow {
  state: ReadingState;
  reading: boolean;
  asked: boolean;
  progress: ReadingProgress | null;
  lastReadAt: string | null;
  lastSuccessAt: string | null;
  lastMessageAt: string | null;
  nextTryAt: string | null;
  lookedAt: number;
  kept: number;
  setAside: number;
  listening: boolean;
  sentFolderFound: string | null;
  lastFault: ReadingFault | null;
  failures: number;
}

const COLUMNS = `m.id, m.account_id AS "accountId", a.name AS "accountName", m.label, m.from_name AS "fromName",
  m.from_address AS "fromAddress", m.smtp_host AS "smtpHost", m.smtp_port AS "smtpPort",
  m.smtp_security AS "smtpSecurity", m.smtp_user AS "smtpUser", m.smtp_secret IS NOT NULL AS "hasSecret",
  m.max_connections AS "maxConnections",
  m.imap_host AS "imapHost", m.imap_port AS "imapPort", m.imap_security AS "imapSecurity", m.imap_user AS "imapUser",
  m.imap_secret IS NOT NULL AS "hasImapSecret", m.sent_folder AS "sentFolder",
  m.server_files_sent AS "serverFilesSent", m.history_months AS "historyMonths", m.state, m.last_tested_at AS "lastTestedAt", m.last_fault AS "lastFault",
  m.created_at AS "createdAt", m.version,
  CASE WHEN m.imap_host IS NOT NULL THEN json_build_object(
    'state', coalesce(r.state, 'waiting'), 'reading', coalesce(r.lease_until > now(), false),
    'asked', r.asked_at IS NOT NULL, 'progress', r.progress, 'lastReadAt', r.last_read_at,
    'lastSuccessAt', r.last_success_at, 'lastMessageAt', r.last_message_at,
    'nextTryAt', CASE WHEN r.state <> 'paused' THEN r.next_try_at END, 'lookedAt', coalesce(r.looked_at, 0),
    'kept', coalesce(r.kept, 0), 'setAside', coalesce(r.set_aside, 0),
    'listening', coalesce(r.listening AND r.watch_until > now(), false), 'sentFolderFound',
    (SELECT f.path FROM mailbox_folders f WHERE f.mailbox_id = m.id AND f.role = 'sent' LIMIT 1),
    'lastFault', r.last_fault, 'failures', coalesce(r.failures, 0)) END AS reading`;

const FROM = `FROM mailboxes m LEFT JOIN accounts a ON a.id = m.account_id
  LEFT JOIN mailbox_readings r ON r.mailbox_id = m.id`;

/** A mailbox concerns its owner; the team's concerns everybody; an administrator sees all. */
const VISIBLE = `m.disabled_at IS NULL AND ($2 OR m.account_id IS NULL OR m.account_id = $1)`;

/** Reading mailboxes. The secret never leaves through here. */
@Injectable()
export class MailboxesQueries {
  constructor(private readonly database: Database) {}

  /** The mailboxes that concern the actor: the team's first, then people's by name. A team is small. */
  all(actor: Actor): Promise<MailboxRow[]> {
    return this.database.query<MailboxRow>(
      `SELECT ${COLUMNS} ${FROM}
       WHERE ${VISIBLE} ORDER BY m.account_id IS NOT NULL, folded(coalesce(a.name, '')), m.id`,
      [actor.id, hasRole(actor, 'administrator')],
    );
  }

  /** One mailbox. @throws DomainError `mailbox.not-found` when there is none, or it is a colleague's */
  async byId(actor: Actor, id: string): Promise<MailboxRow> {
    const [mailbox] = await this.database.query<MailboxRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${VISIBLE} AND m.id = $3`,
      [actor.id, hasRole(actor, 'administrator'), id],
    );
    if (!mailbox) throw notFound('mailbox', id);
    return mailbox;
  }
}
