import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class PublicationsCreate1763800800000 implements MigrationInterface {
  name = 'PublicationsCreate1763800800000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE publications (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        channel_id uuid REFERENCES channels (id) ON DELETE SET NULL,
        review_request_id uuid REFERENCES review_requests (id) ON DELETE SET NULL,
        campaign_id uuid REFERENCES campaigns (id),
        url text NOT NULL,
        url_key text NOT NULL,
        title text NOT NULL DEFAULT '',
        published_on date NOT NULL,
        sentiment text CHECK (sentiment IN ('positive', 'mixed', 'neutral', 'negative')),
        key_points text NOT NULL DEFAULT '',
        disclosure_status text NOT NULL DEFAULT 'pending' CHECK (disclosure_status IN
          ('not_required', 'pending', 'compliant', 'insufficient', 'missing', 'removed', 'unverifiable')),
        logged_by_id uuid NOT NULL REFERENCES accounts (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`CREATE UNIQUE INDEX publications_url ON publications (url_key)`);
    await db.query(`CREATE INDEX publications_blogger ON publications (blogger_id, id DESC)`);
    await db.query(`CREATE INDEX publications_campaign ON publications (campaign_id, id DESC)`);
    await db.query(`CREATE INDEX publications_review_request ON publications (review_request_id)`);
    await db.query(
      `CREATE INDEX publications_status ON publications (disclosure_status, published_on DESC, id DESC)`,
    );
    await db.query(`
      CREATE TABLE disclosure_decisions (
        id uuid PRIMARY KEY,
        publication_id uuid NOT NULL REFERENCES publications (id) ON DELETE CASCADE,
        from_status text,
        to_status text NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        evidence text NOT NULL DEFAULT '',
        decided_by_id uuid REFERENCES accounts (id),
        decided_at timestamptz NOT NULL
      )`);
    await db.query(
      `CREATE INDEX disclosure_decisions_publication ON disclosure_decisions (publication_id, decided_at DESC)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE disclosure_decisions, publications`);
  }
}
