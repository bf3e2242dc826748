import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class MessagesCreate1763800500000 implements MigrationInterface {
  name = 'MessagesCreate1763800500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE threads (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        subject text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`CREATE INDEX threads_blogger ON threads (blogger_id, id)`);
    await db.query(`
      CREATE TABLE messages (
        id uuid PRIMARY KEY,
        thread_id uuid NOT NULL REFERENCES threads (id) ON DELETE CASCADE,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        direction text NOT NULL CHECK (direction IN ('out', 'in')),
        kind text NOT NULL CHECK (kind IN ('pitch', 'follow_up', 'review_request', 'answer')),
        origin_type text CHECK (origin_type IN ('pitch', 'review_request')),
        origin_id uuid,
        step integer NOT NULL DEFAULT 0 CHECK (step BETWEEN 0 AND 2),
        state text NOT NULL CHECK (state IN ('draft', 'scheduled', 'claimed', 'transmitting', 'sent',
          'refused', 'uncertain', 'held', 'cancelled', 'bounced', 'received')),
        officer_id uuid REFERENCES accounts (id),
        mailbox_id uuid REFERENCES mailboxes (id),
        contact_point_id uuid REFERENCES contact_points (id) ON DELETE SET NULL,
        from_name text NOT NULL DEFAULT '',
        from_address text NOT NULL DEFAULT '',
        to_name text NOT NULL DEFAULT '',
        to_address text NOT NULL DEFAULT '',
        subject text NOT NULL,
        body text NOT NULL,
        language text,
        message_id text,
        in_reply_to text,
        references_ids text[] NOT NULL DEFAULT '{}',
        -- the wall-clock time that was asked for, and the zone it is meant in; not_before is derived from both
        wall_time text CHECK (wall_time ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$'),
        time_zone text,
        not_before timestamptz,
        wait_days integer,
        -- a manager allowed it to leave outside working hours
        outside_hours boolean NOT NULL DEFAULT false,
        lease_token uuid,
        lease_until timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        first_attempt_at timestamptz,
        why_not jsonb,
        server_reply text,
        checks jsonb,
        captured boolean NOT NULL DEFAULT false,
        raw bytea,
        raw_sha256 text,
        sent_at timestamptz,
        received_at timestamptz,
        settled_by_id uuid REFERENCES accounts (id),
        settled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK (state <> 'scheduled' OR not_before IS NOT NULL),
        CHECK (state NOT IN ('claimed', 'transmitting') OR lease_token IS NOT NULL)
      )`);
    await db.query(`CREATE UNIQUE INDEX messages_message_id ON messages (message_id)`);
    // One message a step, whatever happens: the cap that is checked last (product.md section 6, promise 1).
    await db.query(`
      CREATE UNIQUE INDEX messages_origin_step ON messages (origin_type, origin_id, step)
      WHERE direction = 'out' AND state NOT IN ('cancelled', 'refused') AND kind <> 'answer'`);
    await db.query(`CREATE INDEX messages_due ON messages (not_before, id) WHERE state = 'scheduled'`);
    await db.query(
      `CREATE INDEX messages_leased ON messages (lease_until) WHERE state IN ('claimed', 'transmitting')`,
    );
    await db.query(`CREATE INDEX messages_thread ON messages (thread_id, id)`);
    await db.query(`CREATE INDEX messages_origin ON messages (origin_type, origin_id, step)`);
    await db.query(`CREATE INDEX messages_blogger ON messages (blogger_id, id DESC)`);
    await db.query(
      `CREATE INDEX messages_waiting ON messages (officer_id, not_before, id) WHERE state IN ('scheduled', 'held', 'uncertain')`,
    );
    await db.query(`
      CREATE TABLE message_attempts (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        message_id uuid NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        lease_token uuid NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        outcome text CHECK (outcome IN ('sent', 'captured', 'deferred', 'refused', 'uncertain', 'not_sent')),
        reply_code integer,
        server_reply text
      )`);
    await db.query(`CREATE INDEX message_attempts_message ON message_attempts (message_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE message_attempts, messages, threads`);
  }
}
