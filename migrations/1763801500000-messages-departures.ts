import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class MessagesDepartures1763801500000 implements MigrationInterface {
  name = 'MessagesDepartures1763801500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE messages
        -- when it came due, while it waits for its mailbox to be read: lateness counts from here
        ADD COLUMN due_at timestamptz,
        -- a person looked for answers where no mailbox is read
        ADD COLUMN silence_seen_by_id uuid REFERENCES accounts (id),
        ADD COLUMN silence_seen_at timestamptz,
        -- when the Sent folder is searched for it next, how often it was, and whether it was ever not there
        ADD COLUMN look_in_sent_at timestamptz,
        ADD COLUMN looks_in_sent integer NOT NULL DEFAULT 0,
        -- when a copy is to be filed in the Sent folder; null once that is done or needn't be
        ADD COLUMN file_in_sent_at timestamptz`);
    await db.query(
      `CREATE INDEX messages_look_in_sent ON messages (look_in_sent_at) WHERE look_in_sent_at IS NOT NULL`,
    );
    await db.query(
      `CREATE INDEX messages_file_in_sent ON messages (file_in_sent_at) WHERE file_in_sent_at IS NOT NULL`,
    );
    // One row: whether messages may leave, and the database that this was decided for. A restored one is another.
    await db.query(`
      CREATE TABLE sending_switch (
        the_one boolean PRIMARY KEY DEFAULT true CHECK (the_one),
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        made_for text NOT NULL,
        off_since timestamptz,
        off_because text CHECK (off_because IN ('restored', 'person')),
        changed_by_id uuid REFERENCES accounts (id),
        changed_at timestamptz,
        CHECK ((off_since IS NULL) = (off_because IS NULL))
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE sending_switch`);
    await db.query(`
      ALTER TABLE messages DROP COLUMN due_at, DROP COLUMN silence_seen_by_id, DROP COLUMN silence_seen_at,
        DROP COLUMN look_in_sent_at, DROP COLUMN looks_in_sent, DROP COLUMN file_in_sent_at`);
  }
}
