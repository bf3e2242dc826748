import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class PitchesCreate1763800600000 implements MigrationInterface {
  name = 'PitchesCreate1763800600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE pitches (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        campaign_id uuid NOT NULL REFERENCES campaigns (id),
        officer_id uuid NOT NULL REFERENCES accounts (id),
        contact_point_id uuid REFERENCES contact_points (id) ON DELETE SET NULL,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'scheduled', 'sent', 'replied',
          'accepted', 'declined', 'no_response', 'bounced', 'withdrawn')),
        angle text NOT NULL DEFAULT '',
        mutual_value text NOT NULL DEFAULT '',
        subject text NOT NULL DEFAULT '',
        body text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT 'en',
        -- out of the lock below: by a manager's exception to "no collision", or a late answer while another pitch holds it
        outside_lock boolean NOT NULL DEFAULT false,
        thread_id uuid REFERENCES threads (id) ON DELETE SET NULL,
        scheduled_at timestamptz,
        sent_at timestamptz,
        replied_at timestamptz,
        closed_at timestamptz,
        close_reason text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      )`);
    // "No collision" is a lock with an owner: two officers can't both hold one blogger.
    await db.query(`
      CREATE UNIQUE INDEX pitches_one_open_per_blogger ON pitches (blogger_id)
      WHERE state IN ('scheduled', 'sent', 'replied') AND NOT outside_lock`);
    await db.query(`CREATE INDEX pitches_blogger ON pitches (blogger_id, id DESC)`);
    await db.query(`CREATE INDEX pitches_campaign ON pitches (campaign_id, state, id DESC)`);
    await db.query(`CREATE INDEX pitches_officer ON pitches (officer_id, state, id DESC)`);
    await db.query(`CREATE INDEX pitches_updated ON pitches (updated_at DESC, id DESC)`);
    await db.query(`CREATE INDEX pitches_waiting ON pitches (id) WHERE state = 'sent'`);
    await db.query(`CREATE INDEX pitches_sent ON pitches (sent_at, id) WHERE sent_at IS NOT NULL`);
    await db.query(`
      CREATE TABLE pitch_readings (
        pitch_id uuid NOT NULL REFERENCES pitches (id) ON DELETE CASCADE,
        reading_id uuid NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
        PRIMARY KEY (pitch_id, reading_id)
      )`);
    await db.query(`
      CREATE TABLE pitch_follow_ups (
        pitch_id uuid NOT NULL REFERENCES pitches (id) ON DELETE CASCADE,
        step integer NOT NULL CHECK (step BETWEEN 1 AND 2),
        wait_days integer NOT NULL CHECK (wait_days BETWEEN 1 AND 60),
        body text NOT NULL,
        PRIMARY KEY (pitch_id, step)
      )`);
    await db.query(`
      CREATE TABLE guard_exceptions (
        id uuid PRIMARY KEY,
        pitch_id uuid NOT NULL REFERENCES pitches (id) ON DELETE CASCADE,
        rule text NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        requested_by_id uuid NOT NULL REFERENCES accounts (id),
        requested_at timestamptz NOT NULL,
        decision text CHECK (decision IN ('granted', 'refused')),
        decision_reason text,
        decided_by_id uuid REFERENCES accounts (id),
        decided_at timestamptz,
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(
      `CREATE INDEX guard_exceptions_undecided ON guard_exceptions (requested_at, id) WHERE decision IS NULL`,
    );
    await db.query(
      `CREATE UNIQUE INDEX guard_exceptions_open ON guard_exceptions (pitch_id, rule) WHERE decision IS DISTINCT FROM 'refused'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE guard_exceptions, pitch_follow_ups, pitch_readings, pitches`);
  }
}
