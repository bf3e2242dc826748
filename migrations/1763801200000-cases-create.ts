import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CasesCreate1763801200000 implements MigrationInterface {
  name = 'CasesCreate1763801200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE cases (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'waiting_for_blogger', 'resolved', 'unresolved')),
        severity text NOT NULL CHECK (severity IN ('low', 'medium', 'high')),
        summary text NOT NULL CHECK (summary <> ''),
        what_happened text NOT NULL DEFAULT '',
        about_type text CHECK (about_type IN ('pitch', 'review_request', 'publication')),
        about_id uuid,
        owner_id uuid NOT NULL REFERENCES accounts (id),
        opened_by_id uuid NOT NULL REFERENCES accounts (id),
        outcome text,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CHECK ((about_type IS NULL) = (about_id IS NULL)),
        CONSTRAINT cases_closed_with_an_outcome CHECK (
          CASE WHEN state IN ('resolved', 'unresolved') THEN coalesce(outcome, '') <> '' AND closed_at IS NOT NULL
          ELSE outcome IS NULL AND closed_at IS NULL END)
      )`);
    // The guard asks on each message, and the blogger's page.
    await db.query(
      `CREATE INDEX cases_standing ON cases (blogger_id) WHERE state IN ('open', 'waiting_for_blogger')`,
    );
    await db.query(`CREATE INDEX cases_blogger ON cases (blogger_id, opened_at DESC, id DESC)`);
    await db.query(`CREATE INDEX cases_opened ON cases (opened_at DESC, id DESC)`);
    await db.query(`
      CREATE TABLE case_steps (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        taken_on date NOT NULL,
        text text NOT NULL CHECK (text <> ''),
        from_state text,
        to_state text,
        written_by_id uuid NOT NULL REFERENCES accounts (id),
        written_at timestamptz NOT NULL,
        CHECK ((from_state IS NULL) = (to_state IS NULL))
      )`);
    await db.query(`CREATE INDEX case_steps_case ON case_steps (case_id, taken_on DESC)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE case_steps, cases`);
  }
}
