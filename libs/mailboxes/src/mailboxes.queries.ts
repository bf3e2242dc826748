import { Injectable } from '@nestjs/common';
import { type Actor, Database, hasRole, notFound } from '@rapport/platform';
import type { ConnectionFault } from './domain/connection-fault.js';
import type { MailboxState, SmtpSecurity } from './domain/smtp-settings.js';

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
  state: MailboxState;
  lastTestedAt: Date | null;
  lastFault: ConnectionFault | null;
  createdAt: Date;
  version: number;
}

const COLUMNS = `m.id, m.account_id AS "accountId", a.name AS "accountName", m.label, m.from_name AS "fromName",
  m.from_address AS "fromAddress", m.smtp_host AS "smtpHost", m.smtp_port AS "smtpPort",
  m.smtp_security AS "smtpSecurity", m.smtp_user AS "smtpUser", m.smtp_secret IS NOT NULL AS "hasSecret",
  m.max_connections AS "maxConnections", m.state, m.last_tested_at AS "lastTestedAt", m.last_fault AS "lastFault",
  m.created_at AS "createdAt", m.version`;

/** A mailbox concerns its owner; the team's concerns everybody; an administrator sees all. */
const VISIBLE = `m.disabled_at IS NULL AND ($2 OR m.account_id IS NULL OR m.account_id = $1)`;

/** Reading mailboxes. The secret never leaves through here. */
@Injectable()
export class MailboxesQueries {
  constructor(private readonly database: Database) {}

  /** The mailboxes that concern the actor: the team's first, then people's by name. A team is small. */
  all(actor: Actor): Promise<MailboxRow[]> {
    return this.database.query<MailboxRow>(
      `SELECT ${COLUMNS} FROM mailboxes m LEFT JOIN accounts a ON a.id = m.account_id
       WHERE ${VISIBLE} ORDER BY m.account_id IS NOT NULL, folded(coalesce(a.name, '')), m.id`,
      [actor.id, hasRole(actor, 'administrator')],
    );
  }

  /** One mailbox. @throws DomainError `mailbox.not-found` when there is none, or it is a colleague's */
  async byId(actor: Actor, id: string): Promise<MailboxRow> {
    const [mailbox] = await this.database.query<MailboxRow>(
      `SELECT ${COLUMNS} FROM mailboxes m LEFT JOIN accounts a ON a.id = m.account_id WHERE ${VISIBLE} AND m.id = $3`,
      [actor.id, hasRole(actor, 'administrator'), id],
    );
    if (!mailbox) throw notFound('mailbox', id);
    return mailbox;
  }
}
