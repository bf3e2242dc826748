import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TransfersCreate1763800900000 implements MigrationInterface {
  name = 'TransfersCreate1763800900000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE imports (
        id uuid PRIMARY KEY,
        format text NOT NULL CHECK (format IN ('opml', 'csv')),
        file_name text NOT NULL,
        encoding text NOT NULL DEFAULT 'utf-8',
        content bytea NOT NULL,
        columns jsonb NOT NULL DEFAULT '[]',
        mapping jsonb NOT NULL DEFAULT '{}',
        state text NOT NULL CHECK (state IN ('mapping', 'checking', 'checked', 'running', 'done', 'failed', 'undone')),
        rows_total integer NOT NULL DEFAULT 0,
        rows_done integer NOT NULL DEFAULT 0,
        summary jsonb NOT NULL DEFAULT '{}',
        error text,
        created_by_id uuid NOT NULL REFERENCES accounts (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`
      CREATE TABLE import_rows (
        import_id uuid NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
        row_number integer NOT NULL,
        raw jsonb NOT NULL,
        decision text NOT NULL CHECK (decision IN ('create', 'match', 'wrong', 'skip')),
        match_reason text,
        blogger_id uuid REFERENCES bloggers (id) ON DELETE SET NULL,
        problems jsonb NOT NULL DEFAULT '[]',
        PRIMARY KEY (import_id, row_number)
      )`);
    await db.query(`CREATE INDEX import_rows_decision ON import_rows (import_id, decision, row_number)`);
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
