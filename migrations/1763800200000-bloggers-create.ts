import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class BloggersCreate1763800200000 implements MigrationInterface {
  name = 'BloggersCreate1763800200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE bloggers (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        -- what lists are sorted by: without accents and case, byte by byte, so that a keyset can follow it
        name_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (folded(name)) STORED,
        language text,
        country text CHECK (country ~ '^[A-Z]{2}$'),
        time_zone text,
        topics text[] NOT NULL DEFAULT '{}',
        owner_id uuid REFERENCES accounts (id),
        stage text NOT NULL DEFAULT 'new'
          CHECK (stage IN ('new', 'researched', 'contacted', 'in_conversation', 'partner', 'dormant')),
        contact_policy text NOT NULL DEFAULT 'email_allowed'
          CHECK (contact_policy IN ('email_allowed', 'no_email', 'do_not_contact')),
        do_not_contact_reason text,
        do_not_contact_at timestamptz,
        do_not_contact_by_id uuid REFERENCES accounts (id),
        notes text NOT NULL DEFAULT '',
        source text NOT NULL DEFAULT '',
        import_id uuid,
        last_contact_at timestamptz,
        last_contact_kind text CHECK (last_contact_kind IN ('sent', 'received')),
        created_by_id uuid REFERENCES accounts (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK ((contact_policy = 'do_not_contact') = (do_not_contact_at IS NOT NULL))
      )`);
    // Each way of sorting has its keyset; "never contacted" sorts as long ago.
    const lastContact = `coalesce(last_contact_at, '-infinity'::timestamptz)`;
    await db.query(`CREATE INDEX bloggers_name ON bloggers (name_key, id)`);
    await db.query(`CREATE INDEX bloggers_created ON bloggers (created_at, id)`);
    await db.query(`CREATE INDEX bloggers_contact ON bloggers (${lastContact}, id)`);
    await db.query(`CREATE INDEX bloggers_country_contact ON bloggers (country, stage, ${lastContact}, id)`);
    await db.query(`CREATE INDEX bloggers_stage_contact ON bloggers (stage, ${lastContact}, id)`);
    await db.query(`CREATE INDEX bloggers_owner_contact ON bloggers (owner_id, ${lastContact}, id)`);
    await db.query(`CREATE INDEX bloggers_topics ON bloggers USING gin (topics)`);
    await db.query(`
      CREATE TABLE channels (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        network text NOT NULL DEFAULT 'blog' CHECK (network IN
          ('blog', 'newsletter', 'instagram', 'youtube', 'tiktok', 'podcast', 'x', 'mastodon', 'linkedin', 'forum', 'other')),
        url text NOT NULL,
        url_key text NOT NULL,
        title text NOT NULL DEFAULT '',
        language text,
        feed_url text,
        feed_checked_at timestamptz,
        feed_error text,
        feed_etag text,
        feed_last_modified text,
        last_post_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`CREATE UNIQUE INDEX channels_url ON channels (url_key)`);
    await db.query(`CREATE INDEX channels_blogger ON channels (blogger_id)`);
    await db.query(
      `CREATE INDEX channels_feed_due ON channels (feed_checked_at NULLS FIRST) WHERE feed_url IS NOT NULL`,
    );
    await db.query(`CREATE INDEX channels_network ON channels (network, blogger_id) WHERE network <> 'blog'`);
    await db.query(`
      CREATE TABLE audience_figures (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
        metric text NOT NULL CHECK (metric IN ('followers', 'subscribers', 'monthly_readers', 'listeners')),
        value bigint NOT NULL CHECK (value >= 0),
        measured_on date NOT NULL,
        source text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(
      `CREATE INDEX audience_figures_channel ON audience_figures (channel_id, measured_on DESC)`,
    );
    await db.query(`
      CREATE TABLE contact_points (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        kind text NOT NULL DEFAULT 'email' CHECK (kind IN ('email', 'phone', 'form', 'other')),
        address text NOT NULL,
        address_key text NOT NULL,
        state text NOT NULL DEFAULT 'valid' CHECK (state IN ('valid', 'bounced', 'opted_out')),
        preferred boolean NOT NULL DEFAULT false,
        found_at text NOT NULL DEFAULT '',
        found_on date,
        lawful_basis text CHECK (lawful_basis IN ('legitimate_interest', 'consent', 'contract', 'published_for_contact')),
        basis_source text NOT NULL DEFAULT '',
        basis_reviewed_on date,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`CREATE INDEX contact_points_blogger ON contact_points (blogger_id)`);
    await db.query(`CREATE UNIQUE INDEX contact_points_address ON contact_points (kind, address_key)`);
    await db.query(`
      CREATE TABLE suppressions (
        address_hash text PRIMARY KEY,
        reason text NOT NULL,
        created_by_id uuid REFERENCES accounts (id),
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`
      CREATE TABLE posts (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
        url text NOT NULL,
        title text NOT NULL,
        excerpt text NOT NULL DEFAULT '',
        published_at timestamptz,
        fetched_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (channel_id, url)
      )`);
    await db.query(`CREATE INDEX posts_latest ON posts (channel_id, published_at DESC NULLS LAST, id DESC)`);
    await db.query(`
      CREATE TABLE readings (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        channel_id uuid REFERENCES channels (id) ON DELETE SET NULL,
        officer_id uuid NOT NULL REFERENCES accounts (id),
        post_url text NOT NULL,
        post_title text NOT NULL,
        takeaway text NOT NULL CHECK (takeaway <> ''),
        read_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      )`);
    await db.query(`CREATE INDEX readings_blogger ON readings (blogger_id, read_at DESC, id DESC)`);
    await db.query(`
      CREATE TABLE blogger_notes (
        id uuid PRIMARY KEY,
        blogger_id uuid NOT NULL REFERENCES bloggers (id) ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES accounts (id),
        body text NOT NULL CHECK (body <> ''),
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`CREATE INDEX blogger_notes_blogger ON blogger_notes (blogger_id, created_at DESC)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE blogger_notes, readings, posts, suppressions, contact_points, audience_figures, channels, bloggers`,
    );
  }
}
