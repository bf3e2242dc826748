import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Whoever writes bloggers by the hundred has their words brought to the search once, at the end (`searchedOnce` in
 * libs/bloggers), instead of once for each table. Within such a transaction the triggers' refresh waits.
 */
export class BloggersSearchOnce1763802000000 implements MigrationInterface {
  name = 'BloggersSearchOnce1763802000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER FUNCTION refresh_blogger_search(uuid[]) RENAME TO write_blogger_search`);
    await db.query(`
      CREATE FUNCTION refresh_blogger_search(ids uuid[]) RETURNS void
      LANGUAGE plpgsql
      AS $$
      BEGIN
        IF current_setting('rapport.search_waits', true) IS DISTINCT FROM 'on' THEN
          PERFORM write_blogger_search(ids);
        END IF;
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION refresh_blogger_search(uuid[])`);
    await db.query(`ALTER FUNCTION write_blogger_search(uuid[]) RENAME TO refresh_blogger_search`);
  }
}
