import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class AccountsCreate1763800100000 implements MigrationInterface {
  name = 'AccountsCreate1763800100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE accounts (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('viewer', 'officer', 'manager', 'administrator')),
        password_hash text NOT NULL,
        language text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'fr')),
        time_zone text NOT NULL DEFAULT 'Europe/Paris',
        signature text NOT NULL DEFAULT '',
        disabled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`CREATE UNIQUE INDEX accounts_email ON accounts (lower(email))`);
    await db.query(`
      CREATE TABLE sessions (
        id_hash text PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX sessions_account ON sessions (account_id)`);
    await db.query(`CREATE INDEX sessions_expiry ON sessions (expires_at)`);
    await db.query(`
      CREATE TABLE invitations (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        role text NOT NULL CHECK (role IN ('viewer', 'officer', 'manager', 'administrator')),
        token_hash text NOT NULL UNIQUE,
        invited_by_id uuid NOT NULL REFERENCES accounts (id),
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    // The first administrator: one row at most, so two first-run pages can't both win.
    await db.query(`
      CREATE TABLE first_runs (
        singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        completed_at timestamptz
      )`);
    await db.query(`
      CREATE TABLE sign_in_failures (
        key text PRIMARY KEY,
        failures integer NOT NULL,
        last_failed_at timestamptz NOT NULL,
        blocked_until timestamptz NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE sign_in_failures, first_runs, invitations, sessions, accounts`);
  }
}
