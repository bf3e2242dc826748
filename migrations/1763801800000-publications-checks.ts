import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Publications looked at over time: checks, the hosts that they visit, captures, and posts proposed as publications. */
export class PublicationsChecks1763801800000 implements MigrationInterface {
  name = 'PublicationsChecks1763801800000';

  async up(db: QueryRunner): Promise<void> {
    await this.checks(db);
    await this.visits(db);
    await this.captures(db);
    await this.standing(db);
    await this.proposals(db);
    // What can be put off grows with the product; the application holds the list.
    await this.snoozes(db, `subject_type ~ '^[a-z]+(_[a-z]+)*$'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM today_snoozes WHERE subject_type = 'publication_proposal'`);
    await this.snoozes(
      db,
      `subject_type IN ('pitch', 'message', 'review_request', 'publication', 'guard_exception')`,
    );
    await db.query(`DROP TABLE publication_proposals`);
    await db.query(`DELETE FROM disclosure_decisions WHERE reason = ''`);
    await db.query(`
      ALTER TABLE disclosure_decisions DROP COLUMN check_id, DROP COLUMN capture_id,
        DROP CONSTRAINT disclosure_decisions_reason_check,
        ADD CONSTRAINT disclosure_decisions_reason_check CHECK (reason <> '')`);
    await db.query(`
      ALTER TABLE publications DROP COLUMN finding, DROP COLUMN finding_reasons, DROP COLUMN last_checked_at,
        DROP COLUMN held_by_person, DROP COLUMN overruled_finding, DROP COLUMN finding_differs, DROP COLUMN disclosure_since`);
    await db.query(`DROP TABLE publication_captures, robots_files, visited_hosts, publication_checks`);
  }

  private async snoozes(db: QueryRunner, subjects: string): Promise<void> {
    await db.query(`
      ALTER TABLE today_snoozes DROP CONSTRAINT today_snoozes_subject_type_check,
        ADD CONSTRAINT today_snoozes_subject_type_check CHECK (${subjects})`);
  }

  private async checks(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE publication_checks (
        id uuid PRIMARY KEY,
        publication_id uuid NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('first', 'day_1', 'day_7', 'day_30', 'day_90', 'by_hand')),
        state text NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'running', 'done', 'skipped')),
        host text NOT NULL,
        due_at timestamptz NOT NULL,
        not_before timestamptz NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        lease_token uuid,
        lease_until timestamptz,
        asked_by_id uuid REFERENCES accounts (id),
        checked_at timestamptz,
        status text CHECK (status IN ('not_required', 'pending', 'compliant', 'insufficient', 'missing', 'removed', 'unverifiable')),
        verdict_status text CHECK (verdict_status IN ('not_required', 'compliant', 'insufficient', 'missing', 'unverifiable')),
        fault text,
        address text,
        http_status integer,
        headers jsonb NOT NULL DEFAULT '{}',
        page_hash text,
        text_hash text,
        unchanged boolean,
        judged_in_id uuid REFERENCES publication_checks (id) ON DELETE CASCADE,
        context jsonb,
        title text,
        article_text text,
        language text,
        verdict jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (state <> 'running' OR (lease_token IS NOT NULL AND lease_until IS NOT NULL)),
        CHECK (state <> 'done' OR (checked_at IS NOT NULL AND status IS NOT NULL))
      )`);
    // Nothing is looked at twice: one check of each kind, and one by hand at a time.
    await db.query(`
      CREATE UNIQUE INDEX publication_checks_once ON publication_checks (publication_id, kind) WHERE kind <> 'by_hand'`);
    await db.query(`
      CREATE UNIQUE INDEX publication_checks_by_hand ON publication_checks (publication_id)
        WHERE kind = 'by_hand' AND state IN ('due', 'running')`);
    await db.query(`
      CREATE INDEX publication_checks_waiting ON publication_checks (not_before) WHERE state IN ('due', 'running')`);
    await db.query(`
      CREATE INDEX publication_checks_done ON publication_checks (publication_id, checked_at DESC) WHERE state = 'done'`);
    await db.query(`CREATE INDEX publication_checks_judged_in ON publication_checks (judged_in_id)`);
  }

  private async visits(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE visited_hosts (
        host text PRIMARY KEY,
        lease_token uuid,
        lease_until timestamptz,
        next_visit_at timestamptz NOT NULL
      )`);
    await db.query(`
      CREATE TABLE robots_files (
        origin text PRIMARY KEY,
        answer text NOT NULL CHECK (answer IN ('rules', 'none', 'unreachable')),
        rules text NOT NULL DEFAULT '',
        fetched_at timestamptz NOT NULL
      )`);
  }

  private async captures(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE publication_captures (
        id uuid PRIMARY KEY,
        publication_id uuid NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
        name text NOT NULL,
        media_type text NOT NULL,
        bytes integer NOT NULL,
        sha256 text NOT NULL,
        content bytea NOT NULL,
        uploaded_by_id uuid NOT NULL REFERENCES accounts (id),
        uploaded_at timestamptz NOT NULL,
        UNIQUE (publication_id, sha256)
      )`);
    await db.query(`ALTER TABLE publication_captures ALTER COLUMN content SET STORAGE EXTERNAL`);
  }

  /** What was found, what a person holds against it, and since when. */
  private async standing(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE publications
        ADD COLUMN finding text CHECK (finding IN ('not_required', 'pending', 'compliant', 'insufficient', 'missing', 'removed', 'unverifiable')),
        ADD COLUMN finding_reasons text[] NOT NULL DEFAULT '{}',
        ADD COLUMN last_checked_at timestamptz,
        ADD COLUMN held_by_person boolean NOT NULL DEFAULT false,
        ADD COLUMN overruled_finding text,
        ADD COLUMN finding_differs boolean NOT NULL DEFAULT false,
        ADD COLUMN disclosure_since timestamptz`);
    await db.query(`
      UPDATE publications p SET disclosure_since = coalesce(d.decided_at, p.created_at),
        held_by_person = d.decided_at IS NOT NULL AND p.disclosure_status <> 'pending'
      FROM publications q LEFT JOIN LATERAL (SELECT max(decided_at) AS decided_at FROM disclosure_decisions
        WHERE publication_id = q.id) d ON true
      WHERE q.id = p.id`);
    await db.query(`
      ALTER TABLE disclosure_decisions DROP CONSTRAINT disclosure_decisions_reason_check,
        ADD COLUMN check_id uuid REFERENCES publication_checks (id) ON DELETE SET NULL,
        ADD COLUMN capture_id uuid REFERENCES publication_captures (id),
        ADD CONSTRAINT disclosure_decisions_reason_check CHECK (reason <> '' OR decided_by_id IS NULL)`);
    // What nobody has looked at yet is looked at now; what a person judged stays as it was judged.
    await db.query(`
      INSERT INTO publication_checks (id, publication_id, kind, host, due_at, not_before)
      SELECT gen_random_uuid(), id, 'first', split_part(split_part(url, '/', 3), '@', 1), now(), now()
      FROM publications WHERE disclosure_status = 'pending'`);
  }

  private async proposals(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE publication_proposals (
        id uuid PRIMARY KEY,
        review_request_id uuid NOT NULL REFERENCES review_requests (id) ON DELETE CASCADE,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        channel_id uuid REFERENCES channels (id) ON DELETE SET NULL,
        url text NOT NULL,
        url_key text NOT NULL,
        title text NOT NULL,
        published_on date NOT NULL,
        matched_by text NOT NULL CHECK (matched_by IN ('link', 'product', 'brand')),
        matched_words text NOT NULL,
        passage text NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'dismissed')),
        publication_id uuid REFERENCES publications (id) ON DELETE SET NULL,
        decided_by_id uuid REFERENCES accounts (id),
        decided_at timestamptz,
        created_at timestamptz NOT NULL,
        UNIQUE (review_request_id, url_key)
      )`);
    await db.query(`
      CREATE INDEX publication_proposals_state ON publication_proposals (state, id DESC)`);
    await db.query(
      `CREATE INDEX publication_proposals_blogger ON publication_proposals (blogger_id, id DESC)`,
    );
    await db.query(
      `CREATE INDEX publication_proposals_url ON publication_proposals (url_key) WHERE state = 'open'`,
    );
  }
}
