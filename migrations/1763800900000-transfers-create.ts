import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TransfersCreate1763800900000 implements MigrationInterface {
  name = 'TransfersCreate1763800900000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE imports (
        id uuid PRIMARY KEY,
        format text NOT NULL CHECK (format IN ('csv', 'opml', 'links')),
        tool text,
        file_name text NOT NULL,
        encoding text NOT NULL,
        content bytea NOT NULL,
        columns jsonb NOT NULL,
        has_header boolean NOT NULL,
        mapping jsonb NOT NULL,
        source text NOT NULL DEFAULT '',
        lawful_basis text CHECK (lawful_basis IN ('legitimate_interest', 'consent', 'contract', 'published_for_contact')),
        owner_id uuid REFERENCES accounts (id),
        state text NOT NULL CHECK (state IN ('mapping', 'checking', 'checked', 'running', 'done', 'failed', 'undone')),
        rows_total integer NOT NULL,
        rows_done integer NOT NULL DEFAULT 0,
        summary jsonb,
        error jsonb,
        created_by_id uuid NOT NULL REFERENCES accounts (id),
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`CREATE INDEX imports_at_work ON imports (id) WHERE state IN ('checking', 'running')`);
    await db.query(`
      CREATE TABLE import_rows (
        import_id uuid NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
        row_number integer NOT NULL,
        line integer NOT NULL,
        raw jsonb NOT NULL,
        name text NOT NULL,
        decision text NOT NULL CHECK (decision IN ('create', 'match', 'wrong', 'skip')),
        reason text CHECK (reason IN ('same-address', 'same-site', 'like-name', 'same-row')),
        -- the row of this file that this one belongs to or repeats
        of_row integer,
        -- whom the row is about: known before, or made by it
        blogger_id uuid REFERENCES bloggers (id) ON DELETE SET NULL,
        -- whom it may be about, for a person to judge, and what they said
        possible_blogger_id uuid REFERENCES bloggers (id) ON DELETE SET NULL,
        choice text CHECK (choice IN ('create', 'match', 'skip')),
        problems jsonb NOT NULL DEFAULT '[]',
        -- what the row brought in, so that it can be taken out again
        effects jsonb,
        PRIMARY KEY (import_id, row_number)
      )`);
    await db.query(`CREATE INDEX import_rows_decision ON import_rows (import_id, decision, row_number)`);
    await db.query(`CREATE INDEX import_rows_blogger ON import_rows (blogger_id)`);
    await db.query(`CREATE INDEX import_rows_possible ON import_rows (possible_blogger_id)`);
    await db.query(
      `ALTER TABLE bloggers ADD CONSTRAINT bloggers_import FOREIGN KEY (import_id) REFERENCES imports (id) ON DELETE SET NULL`,
    );
    await db.query(`CREATE INDEX bloggers_of_import ON bloggers (import_id) WHERE import_id IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE bloggers DROP CONSTRAINT bloggers_import`);
    await db.query(`DROP INDEX bloggers_of_import`);
    await db.query(`DROP TABLE import_rows, imports`);
  }
}
