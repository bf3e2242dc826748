import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What may say which template, in which version, it began as. */
const written = ['pitches', 'pitch_follow_ups', 'review_requests', 'messages'];

export class TemplatesCreate1763801600000 implements MigrationInterface {
  name = 'TemplatesCreate1763801600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE templates (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        kind text NOT NULL CHECK (kind IN ('pitch', 'follow_up', 'review_request', 'answer')),
        language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        subject text NOT NULL DEFAULT '',
        body text NOT NULL CHECK (body <> ''),
        -- an officer's own; null for one of the team
        owner_id uuid REFERENCES accounts (id),
        archived_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`
      CREATE UNIQUE INDEX templates_name ON templates
        (coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), kind, language, folded(name))
      WHERE archived_at IS NULL`);
    // What a message began as can still be read when the template says something else.
    await db.query(`
      CREATE TABLE template_versions (
        template_id uuid NOT NULL REFERENCES templates (id) ON DELETE CASCADE,
        version integer NOT NULL,
        name text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        saved_by_id uuid REFERENCES accounts (id),
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (template_id, version)
      )`);
    for (const table of written) {
      await db.query(`
        ALTER TABLE ${table} ADD COLUMN template_id uuid, ADD COLUMN template_version integer,
          ADD CONSTRAINT ${table}_template FOREIGN KEY (template_id, template_version)
            REFERENCES template_versions (template_id, version)`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of written) {
      await db.query(`ALTER TABLE ${table} DROP COLUMN template_id, DROP COLUMN template_version`);
    }
    await db.query(`DROP TABLE template_versions, templates`);
  }
}
