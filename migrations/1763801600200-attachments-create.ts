import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class AttachmentsCreate1763801600200 implements MigrationInterface {
  name = 'AttachmentsCreate1763801600200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE attachment_contents (
        sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
        content bytea NOT NULL
      )`);
    // Pictures and PDF are compressed already.
    await db.query(`ALTER TABLE attachment_contents ALTER COLUMN content SET STORAGE EXTERNAL`);
    await db.query(`
      CREATE TABLE attachments (
        id uuid PRIMARY KEY,
        sha256 bytea NOT NULL REFERENCES attachment_contents (sha256),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        type text NOT NULL,
        bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
        uploaded_by_id uuid NOT NULL REFERENCES accounts (id),
        created_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX attachments_sha256 ON attachments (sha256)`);
    await db.query(`
      CREATE TABLE attachment_uses (
        attachment_id uuid NOT NULL REFERENCES attachments (id) ON DELETE CASCADE,
        campaign_id uuid REFERENCES campaigns (id) ON DELETE CASCADE,
        pitch_id uuid REFERENCES pitches (id) ON DELETE CASCADE,
        answer_id uuid REFERENCES answers (id) ON DELETE CASCADE,
        message_id uuid REFERENCES messages (id) ON DELETE CASCADE,
        added_at timestamptz NOT NULL,
        CHECK (num_nonnulls(campaign_id, pitch_id, answer_id, message_id) = 1)
      )`);
    for (const use of ['campaign', 'pitch', 'answer', 'message']) {
      await db.query(
        `CREATE UNIQUE INDEX attachment_uses_${use} ON attachment_uses (${use}_id, attachment_id) WHERE ${use}_id IS NOT NULL`,
      );
    }
    await db.query(`CREATE INDEX attachment_uses_attachment ON attachment_uses (attachment_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE attachment_uses, attachments, attachment_contents`);
  }
}
