import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What came in, and what follows from it: product.md section 6, promises 3 and 4. */
export class MessagesReceived1763801400000 implements MigrationInterface {
  name = 'MessagesReceived1763801400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE messages
        ADD incoming_kind text CHECK (incoming_kind IN ('reply', 'opt_out', 'auto_reply', 'bounce', 'delay_notice',
          'feedback_report', 'challenge', 'receipt', 'unreadable')),
        -- what was understood of it, without its texts: why this kind, recipients that failed, day of return, attachments
        ADD incoming jsonb,
        ADD full_text text,
        ADD html text,
        -- what makes it this message whichever mailbox it is read from: its Message-ID, else a hash of what it says
        ADD arrival_key text,
        ADD looked_at timestamptz,
        ADD looked_by_id uuid REFERENCES accounts (id),
        ADD CHECK (incoming_kind IS NULL OR direction = 'in')`);
    await db.query(
      `CREATE UNIQUE INDEX messages_arrival ON messages (arrival_key) WHERE arrival_key IS NOT NULL`,
    );
    await db.query(
      `CREATE INDEX messages_to_look_at ON messages (officer_id, received_at DESC) WHERE incoming_kind IS NOT NULL AND looked_at IS NULL`,
    );
    // Some servers give a message another Message-ID when they take it; answers name that one.
    await db.query(`
      CREATE TABLE message_aliases (
        message_id text PRIMARY KEY,
        of_id uuid NOT NULL REFERENCES messages (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX message_aliases_of ON message_aliases (of_id)`);
    await db.query(`
      CREATE TABLE delivery_failures (
        id uuid PRIMARY KEY,
        -- the notice that tells of it, and the message that failed where it is known
        notice_id uuid NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        message_id uuid REFERENCES messages (id) ON DELETE CASCADE,
        contact_point_id uuid REFERENCES contact_points (id) ON DELETE CASCADE,
        address text NOT NULL,
        permanence text NOT NULL CHECK (permanence IN ('hard', 'soft')),
        -- a server that refuses us says nothing about the address
        blames_address boolean NOT NULL,
        status text,
        reason text NOT NULL,
        diagnostic text,
        at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX delivery_failures_notice ON delivery_failures (notice_id)`);
    await db.query(`CREATE INDEX delivery_failures_message ON delivery_failures (message_id)`);
    await db.query(
      `CREATE INDEX delivery_failures_contact_point ON delivery_failures (contact_point_id, at)`,
    );
    await db.query(`
      CREATE TABLE blogger_absences (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        message_id uuid NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        -- the first day back; assumed where the note says none
        until date NOT NULL,
        stated boolean NOT NULL,
        since timestamptz NOT NULL,
        ended_at timestamptz
      )`);
    await db.query(
      `CREATE INDEX blogger_absences_blogger ON blogger_absences (blogger_id, until) WHERE ended_at IS NULL`,
    );
    await db.query(`CREATE INDEX blogger_absences_message ON blogger_absences (message_id)`);
    await db.query(`
      CREATE TABLE opt_out_wishes (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        message_id uuid NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
        contact_point_id uuid REFERENCES contact_points (id) ON DELETE SET NULL,
        strength text NOT NULL CHECK (strength IN ('clear', 'likely')),
        passage text NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'confirmed', 'dismissed')),
        created_at timestamptz NOT NULL,
        decided_by_id uuid REFERENCES accounts (id),
        decided_at timestamptz,
        decision_reason text,
        version integer NOT NULL DEFAULT 1,
        CHECK ((state = 'open') = (decided_at IS NULL))
      )`);
    await db.query(
      `CREATE UNIQUE INDEX opt_out_wishes_open ON opt_out_wishes (blogger_id) WHERE state = 'open'`,
    );
    await db.query(`CREATE INDEX opt_out_wishes_created ON opt_out_wishes (created_at DESC, id DESC)`);
    await db.query(`
      CREATE TABLE unmatched_messages (
        id uuid PRIMARY KEY,
        arrival_key text NOT NULL UNIQUE,
        mailbox_id uuid NOT NULL REFERENCES mailboxes (id),
        -- the message of ours that it names, and the bloggers that it may come from
        answers_id uuid REFERENCES messages (id) ON DELETE SET NULL,
        proposed uuid[] NOT NULL DEFAULT '{}',
        because text NOT NULL CHECK (because IN ('unknown-sender', 'several-bloggers')),
        from_name text NOT NULL,
        from_address text NOT NULL,
        from_key text,
        subject text NOT NULL,
        body text NOT NULL,
        incoming_kind text NOT NULL,
        raw bytea NOT NULL,
        received_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'linked', 'dismissed')),
        linked_message_id uuid REFERENCES messages (id) ON DELETE SET NULL,
        decided_by_id uuid REFERENCES accounts (id),
        decided_at timestamptz,
        decision_reason text,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CHECK ((state = 'open') = (decided_at IS NULL))
      )`);
    await db.query(
      `CREATE INDEX unmatched_messages_page ON unmatched_messages (state, received_at DESC, id DESC)`,
    );
    await db.query(
      `CREATE INDEX unmatched_messages_from ON unmatched_messages (from_key) WHERE state = 'open'`,
    );
    await db.query(`CREATE INDEX unmatched_messages_answers ON unmatched_messages (answers_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE unmatched_messages, opt_out_wishes, blogger_absences, delivery_failures, message_aliases`,
    );
    await db.query(`
      ALTER TABLE messages DROP incoming_kind, DROP incoming, DROP full_text, DROP html, DROP arrival_key,
        DROP looked_at, DROP looked_by_id`);
  }
}
