import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ReviewsCreate1763800700000 implements MigrationInterface {
  name = 'ReviewsCreate1763800700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE review_requests (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        campaign_id uuid NOT NULL REFERENCES campaigns (id),
        pitch_id uuid REFERENCES pitches (id) ON DELETE SET NULL,
        product_id uuid NOT NULL REFERENCES products (id),
        officer_id uuid NOT NULL REFERENCES accounts (id),
        state text NOT NULL DEFAULT 'proposed' CHECK (state IN
          ('proposed', 'agreed', 'shipped', 'received', 'published', 'closed', 'declined', 'cancelled')),
        material_connection text CHECK (material_connection IN
          ('gift', 'loan', 'payment', 'affiliate', 'trip', 'employment', 'none')),
        connection_detail text NOT NULL DEFAULT '',
        due_on date,
        subject text NOT NULL DEFAULT '',
        body text NOT NULL DEFAULT '',
        honest_opinion_clause text NOT NULL DEFAULT '',
        disclosure_clause text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT 'en',
        agreed_at timestamptz,
        closed_at timestamptz,
        close_reason text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT review_requests_connection_before_agreement CHECK
          (state IN ('proposed', 'declined', 'cancelled') OR material_connection IS NOT NULL)
      )`);
    await db.query(`CREATE INDEX review_requests_blogger ON review_requests (blogger_id, id DESC)`);
    await db.query(`CREATE INDEX review_requests_campaign ON review_requests (campaign_id, state, id DESC)`);
    await db.query(`CREATE INDEX review_requests_officer ON review_requests (officer_id, state, id DESC)`);
    await db.query(
      `CREATE INDEX review_requests_due ON review_requests (due_on) WHERE state IN ('agreed', 'shipped', 'received')`,
    );
    await db.query(`
      CREATE TABLE samples (
        id uuid PRIMARY KEY,
        review_request_id uuid NOT NULL UNIQUE REFERENCES review_requests (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('gift', 'loan')),
        value_cents integer CHECK (value_cents >= 0),
        currency text NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
        return_due_on date,
        returned_on date,
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`
      CREATE TABLE shipments (
        id uuid PRIMARY KEY,
        sample_id uuid NOT NULL REFERENCES samples (id) ON DELETE CASCADE,
        address text NOT NULL DEFAULT '',
        carrier text NOT NULL DEFAULT '',
        tracking_number text NOT NULL DEFAULT '',
        shipped_on date NOT NULL,
        received_on date,
        cost_cents integer CHECK (cost_cents >= 0),
        currency text NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
        CHECK (received_on >= shipped_on)
      )`);
    await db.query(`CREATE INDEX shipments_sample ON shipments (sample_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE shipments, samples, review_requests`);
  }
}
