import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class AnswersCreate1763801600100 implements MigrationInterface {
  name = 'AnswersCreate1763801600100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE messages DROP CONSTRAINT messages_origin_type_check,
        ADD CONSTRAINT messages_origin_type_check CHECK (origin_type IN ('pitch', 'review_request', 'thread')),
        -- the message that this one answers: whose Message-ID its In-Reply-To names
        ADD COLUMN parent_id uuid REFERENCES messages (id) ON DELETE SET NULL`);
    await db.query(`CREATE INDEX messages_parent ON messages (parent_id) WHERE parent_id IS NOT NULL`);
    await db.query(`
      CREATE TABLE answers (
        id uuid PRIMARY KEY,
        thread_id uuid NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        officer_id uuid NOT NULL REFERENCES accounts (id),
        contact_point_id uuid REFERENCES contact_points (id) ON DELETE SET NULL,
        parent_id uuid REFERENCES messages (id) ON DELETE SET NULL,
        subject text NOT NULL DEFAULT '',
        body text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT 'en',
        template_id uuid,
        template_version integer,
        -- null while it is a draft
        message_id uuid REFERENCES messages (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT answers_template FOREIGN KEY (template_id, template_version)
          REFERENCES template_versions (template_id, version)
      )`);
    // One open draft a thread and officer: two tabs write the same one.
    await db.query(
      `CREATE UNIQUE INDEX answers_one_draft ON answers (thread_id, officer_id) WHERE message_id IS NULL`,
    );
    await db.query(`CREATE UNIQUE INDEX answers_message ON answers (message_id)`);
    await db.query(`CREATE INDEX answers_blogger ON answers (blogger_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE answers`);
    await db.query(`DELETE FROM messages WHERE origin_type = 'thread'`);
    await db.query(`
      ALTER TABLE messages DROP COLUMN parent_id, DROP CONSTRAINT messages_origin_type_check,
        ADD CONSTRAINT messages_origin_type_check CHECK (origin_type IN ('pitch', 'review_request'))`);
  }
}
