import { Injectable } from '@nestjs/common';
import { Database, rows, Secrets, type Transaction } from '@rapport/platform';
import { type ImapFields, type ImapSettings, imapSettings } from './domain/imap-settings.js';

/** A mailbox whose mail is read. */
export interface ReadableMailbox extends ImapFields {
  id: string;
  accountId: string | null;
  fromAddress: string;
  imapSecret: Buffer | null;
  smtpSecret: Buffer | null;
  sentFolder: string | null;
  serverFilesSent: boolean;
  historyMonths: number;
}

const COLUMNS = `id, account_id AS "accountId", from_address AS "fromAddress", imap_host AS "imapHost",
  imap_port AS "imapPort", imap_security AS "imapSecurity", imap_user AS "imapUser", imap_secret AS "imapSecret",
  smtp_secret AS "smtpSecret", sent_folder AS "sentFolder", server_files_sent AS "serverFilesSent",
  history_months AS "historyMonths"`;

/**
 * Which mailboxes there are to read, and who reads them. One process at a time reads a mailbox, and one listens to it:
 * a lease by PostgreSQL's clock, which ends by itself when its holder dies.
 */
@Injectable()
export class ReadingMailboxes {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  /** One mailbox; null where it only sends, or is gone. */
  async byId(id: string): Promise<ReadableMailbox | null> {
    const [mailbox] = await this.database.query<ReadableMailbox>(
      `SELECT ${COLUMNS} FROM mailboxes WHERE id = $1 AND imap_host IS NOT NULL AND disabled_at IS NULL`,
      [id],
      'mailbox-to-read',
    );
    return mailbox ?? null;
  }

  /** What a connection needs, the password opened. @throws Error when it was sealed under another RAPPORT_SECRET */
  settingsOf(mailbox: ReadableMailbox): ImapSettings {
    const settings = imapSettings(mailbox);
    if (!settings) throw new Error('This mailbox is not read');
    const sealed = mailbox.imapSecret ?? mailbox.smtpSecret;
    return { ...settings, secret: sealed && this.secrets.open(sealed) };
  }

  /** The mailboxes that are to be read now, the longest waiting first. A paused one waits for a person. */
  async due(limit: number): Promise<string[]> {
    await this.database.query(
      `INSERT INTO mailbox_readings (mailbox_id)
       SELECT id FROM mailboxes WHERE imap_host IS NOT NULL AND disabled_at IS NULL ON CONFLICT DO NOTHING`,
      [],
      'mailbox-readings-begun',
    );
    const due = await this.database.query<{ id: string }>(
      `SELECT r.mailbox_id AS id FROM mailbox_readings r JOIN mailboxes m ON m.id = r.mailbox_id
       WHERE m.imap_host IS NOT NULL AND m.disabled_at IS NULL AND r.next_try_at <= now() AND r.state <> 'paused'
         AND (r.lease_until IS NULL OR r.lease_until < now())
       ORDER BY r.next_try_at LIMIT $1`,
      [limit],
      'mailboxes-due',
    );
    return due.map(({ id }) => id);
  }

  /** Takes the lease of reading. False while somebody else, alive, holds it. */
  async lease(id: string, token: string, seconds: number): Promise<boolean> {
    const [taken] = await this.database.query(
      `INSERT INTO mailbox_readings AS r (mailbox_id, lease_token, lease_until)
       SELECT id, $2, now() + make_interval(secs => $3) FROM mailboxes
       WHERE id = $1 AND imap_host IS NOT NULL AND disabled_at IS NULL
       ON CONFLICT (mailbox_id) DO UPDATE SET lease_token = excluded.lease_token, lease_until = excluded.lease_until
         WHERE r.lease_until IS NULL OR r.lease_until < now()
       RETURNING mailbox_id`,
      [id, token, seconds],
      'mailbox-lease',
    );
    return taken !== undefined;
  }

  /** A sign of life. False when the lease has passed to somebody else: whoever held it must stop. */
  async keepLease(id: string, token: string, seconds: number): Promise<boolean> {
    const [kept] = await this.database.query(
      `UPDATE mailbox_readings SET lease_until = now() + make_interval(secs => $3)
       WHERE mailbox_id = $1 AND lease_token = $2 RETURNING mailbox_id`,
      [id, token, seconds],
      'mailbox-lease-kept',
    );
    return kept !== undefined;
  }

  /** Gives the lease back. */
  async endLease(id: string, token: string): Promise<void> {
    await this.database.query(
      `UPDATE mailbox_readings SET lease_token = NULL, lease_until = NULL, progress = NULL
       WHERE mailbox_id = $1 AND lease_token = $2`,
      [id, token],
      'mailbox-lease-ended',
    );
  }

  /** Takes or keeps the right to listen to mailboxes for new mail; gives those that this process shall listen to. */
  async watchable(token: string, seconds: number): Promise<string[]> {
    const taken = await this.database.query<{ id: string }>(
      `UPDATE mailbox_readings r SET watch_token = $1, watch_until = now() + make_interval(secs => $2)
       FROM mailboxes m
       WHERE m.id = r.mailbox_id AND m.imap_host IS NOT NULL AND m.disabled_at IS NULL AND r.state = 'ready'
         AND (r.watch_token = $1 OR r.watch_until IS NULL OR r.watch_until < now())
       RETURNING r.mailbox_id AS id`,
      [token, seconds],
      'mailboxes-watchable',
    );
    return taken.map(({ id }) => id);
  }

  /** Whether the connection that listens stands. */
  async noteListening(id: string, token: string, listening: boolean): Promise<void> {
    await this.database.query(
      `UPDATE mailbox_readings SET listening = $3 WHERE mailbox_id = $1 AND watch_token = $2`,
      [id, token, listening],
    );
  }

  /** Lets others listen. */
  async endWatch(token: string): Promise<void> {
    await this.database.query(
      `UPDATE mailbox_readings SET watch_token = NULL, watch_until = NULL, listening = false WHERE watch_token = $1`,
      [token],
    );
  }

  /**
   * Settings were changed: what was found out with the old ones says nothing. With `otherAccount` the folders are those
   * of somebody else, and reading starts from the beginning. Whoever is reading it now loses the lease and stops.
   */
  async startOver(tx: Transaction, id: string, otherAccount: boolean): Promise<void> {
    await rows(
      tx,
      `UPDATE mailbox_readings SET state = 'waiting', last_fault = NULL, failures = 0, sign_in_failures = 0,
         next_try_at = now(), lease_token = NULL, lease_until = NULL, watch_token = NULL, watch_until = NULL
       WHERE mailbox_id = $1`,
      [id],
    );
    if (otherAccount) await rows(tx, `DELETE FROM mailbox_folders WHERE mailbox_id = $1`, [id]);
  }
}
