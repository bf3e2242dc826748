import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CampaignsCreate1763800300000 implements MigrationInterface {
  name = 'CampaignsCreate1763800300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE products (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        brand text NOT NULL DEFAULT '',
        url text NOT NULL DEFAULT '',
        description text NOT NULL DEFAULT '',
        value_cents integer CHECK (value_cents >= 0),
        currency text NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`
      CREATE TABLE campaigns (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        objective text CHECK (objective IN
          ('awareness', 'traffic', 'product_feedback', 'reviews', 'launch', 'event')),
        target text NOT NULL DEFAULT '',
        target_count integer CHECK (target_count > 0),
        starts_on date,
        ends_on date,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'running', 'ended')),
        manager_id uuid REFERENCES accounts (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK (ends_on >= starts_on),
        CONSTRAINT campaigns_objective_before_start CHECK (state = 'draft'
          OR (objective IS NOT NULL AND target <> '' AND starts_on IS NOT NULL AND ends_on IS NOT NULL))
      )`);
    await db.query(`
      CREATE TABLE campaign_approaches (
        campaign_id uuid NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
        network text NOT NULL CHECK (network IN
          ('blog', 'newsletter', 'instagram', 'youtube', 'tiktok', 'podcast', 'x', 'mastodon', 'linkedin', 'forum', 'other')),
        approach text NOT NULL CHECK (approach <> ''),
        PRIMARY KEY (campaign_id, network)
      )`);
    await db.query(`
      CREATE TABLE campaign_products (
        campaign_id uuid NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
        product_id uuid NOT NULL REFERENCES products (id),
        PRIMARY KEY (campaign_id, product_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE campaign_products, campaign_approaches, campaigns, products`);
  }
}
