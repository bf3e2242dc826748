import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a person put off: the line stays away from their Today until then, and only from theirs. */
export class TodayCreate1763801000000 implements MigrationInterface {
  name = 'TodayCreate1763801000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE today_snoozes (
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        subject_type text NOT NULL CHECK (subject_type IN
          ('pitch', 'message', 'review_request', 'publication', 'guard_exception')),
        subject_id uuid NOT NULL,
        until timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, subject_type, subject_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE today_snoozes`);
  }
}
