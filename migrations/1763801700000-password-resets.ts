import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class PasswordResets1763801700000 implements MigrationInterface {
  name = 'PasswordResets1763801700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE password_resets (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        token_hash text NOT NULL UNIQUE,
        issued_by_id uuid NOT NULL REFERENCES accounts (id),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    // One link an account at a time, whoever made it.
    await db.query(`
      CREATE UNIQUE INDEX password_resets_one_open ON password_resets (account_id)
      WHERE used_at IS NULL AND revoked_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE password_resets`);
  }
}
