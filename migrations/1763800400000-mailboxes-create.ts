import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class MailboxesCreate1763800400000 implements MigrationInterface {
  name = 'MailboxesCreate1763800400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mailboxes (
        id uuid PRIMARY KEY,
        account_id uuid REFERENCES accounts (id),
        label text NOT NULL,
        from_name text NOT NULL,
        from_address text NOT NULL,
        smtp_host text NOT NULL,
        smtp_port integer NOT NULL CHECK (smtp_port BETWEEN 1 AND 65535),
        smtp_security text NOT NULL CHECK (smtp_security IN ('tls', 'starttls', 'none')),
        smtp_user text NOT NULL DEFAULT '',
        smtp_secret bytea,
        max_connections integer NOT NULL DEFAULT 3 CHECK (max_connections BETWEEN 1 AND 20),
        state text NOT NULL DEFAULT 'untested' CHECK (state IN ('untested', 'ready', 'failing')),
        last_tested_at timestamptz,
        last_fault jsonb,
        sign_in_failures integer NOT NULL DEFAULT 0,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(
      `CREATE UNIQUE INDEX mailboxes_of_account ON mailboxes (account_id) WHERE disabled_at IS NULL`,
    );
    await db.query(
      `CREATE UNIQUE INDEX mailboxes_of_team ON mailboxes ((true)) WHERE account_id IS NULL AND disabled_at IS NULL`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE mailboxes`);
  }
}
