import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class PlatformCreate1763800000000 implements MigrationInterface {
  name = 'PlatformCreate1763800000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    await db.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    // unaccent() is only STABLE because its dictionary could change; naming the dictionary lets an index use it.
    await db.query(`
      CREATE FUNCTION folded(value text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$`);
    await db.query(`
      CREATE TABLE events (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        type text NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        blogger_id uuid,
        campaign_id uuid,
        data jsonb NOT NULL DEFAULT '{}',
        relayed_at timestamptz
      )`);
    await db.query(
      `CREATE INDEX events_blogger ON events (blogger_id, id DESC) WHERE blogger_id IS NOT NULL`,
    );
    await db.query(`CREATE INDEX events_subject ON events (subject_type, subject_id, id DESC)`);
    await db.query(`CREATE INDEX events_to_relay ON events (id) WHERE relayed_at IS NULL`);
    await db.query(`
      CREATE TABLE settings (
        key text PRIMARY KEY,
        value jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE settings`);
    await db.query(`DROP TABLE events`);
    await db.query(`DROP FUNCTION folded(text)`);
  }
}
