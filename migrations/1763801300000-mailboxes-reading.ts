import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class MailboxesReading1763801300000 implements MigrationInterface {
  name = 'MailboxesReading1763801300000';

  async up(db: QueryRunner): Promise<void> {
    // Without imap_host a mailbox only sends. Without imap_secret the password is the one for sending.
    await db.query(`
      ALTER TABLE mailboxes
        ADD imap_host text,
        ADD imap_port integer CHECK (imap_port BETWEEN 1 AND 65535),
        ADD imap_security text CHECK (imap_security IN ('tls', 'starttls', 'none')),
        ADD imap_user text,
        ADD imap_secret bytea,
        ADD sent_folder text,
        ADD server_files_sent boolean NOT NULL DEFAULT false,
        ADD history_months integer NOT NULL DEFAULT 12 CHECK (history_months BETWEEN 0 AND 120),
        ADD CHECK (imap_host IS NULL OR (imap_port IS NOT NULL AND imap_security IS NOT NULL AND imap_user IS NOT NULL))`);
    await db.query(`
      CREATE TABLE mailbox_readings (
        mailbox_id uuid PRIMARY KEY REFERENCES mailboxes (id) ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'ready', 'failing', 'paused')),
        -- who reads it now, and until when without a sign of life; the same for who listens to it
        lease_token uuid,
        lease_until timestamptz,
        watch_token uuid,
        watch_until timestamptz,
        listening boolean NOT NULL DEFAULT false,
        next_try_at timestamptz NOT NULL DEFAULT now(),
        asked_at timestamptz,
        started_at timestamptz,
        last_read_at timestamptz,
        -- when the last reading began that got through: whatever had come by then is stored
        last_success_at timestamptz,
        last_message_at timestamptz,
        looked_at bigint NOT NULL DEFAULT 0,
        kept bigint NOT NULL DEFAULT 0,
        set_aside bigint NOT NULL DEFAULT 0,
        progress jsonb,
        last_fault jsonb,
        failures integer NOT NULL DEFAULT 0,
        sign_in_failures integer NOT NULL DEFAULT 0,
        compare_lately boolean NOT NULL DEFAULT false
      )`);
    // UIDs from history_uid up to last_uid have been looked at; below it, history is complete back to history_since.
    await db.query(`
      CREATE TABLE mailbox_folders (
        id uuid PRIMARY KEY,
        mailbox_id uuid NOT NULL REFERENCES mailboxes (id) ON DELETE CASCADE,
        path text NOT NULL,
        role text NOT NULL CHECK (role IN ('inbox', 'sent', 'junk', 'other')),
        uid_validity bigint NOT NULL,
        last_uid bigint NOT NULL,
        history_uid bigint NOT NULL,
        history_since timestamptz,
        UNIQUE (mailbox_id, path)
      )`);
    // What was fetched whole, so that it isn't fetched again and what can't be taken in doesn't stop the rest.
    await db.query(`
      CREATE TABLE mailbox_copies (
        folder_id uuid NOT NULL REFERENCES mailbox_folders (id) ON DELETE CASCADE,
        uid_validity bigint NOT NULL,
        uid bigint NOT NULL,
        -- null: its taking was begun and never ended
        outcome text,
        tries integer NOT NULL DEFAULT 1,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (folder_id, uid_validity, uid)
      )`);
    // Addresses that were added to bloggers: what a mailbox already holds of them is still to be looked for.
    await db.query(`
      CREATE TABLE mailbox_searches (
        mailbox_id uuid NOT NULL REFERENCES mailboxes (id) ON DELETE CASCADE,
        address text NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (mailbox_id, address)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE mailbox_searches, mailbox_copies, mailbox_folders, mailbox_readings`);
    await db.query(`
      ALTER TABLE mailboxes DROP imap_host, DROP imap_port, DROP imap_security, DROP imap_user, DROP imap_secret,
        DROP sent_folder, DROP server_files_sent, DROP history_months`);
  }
}
