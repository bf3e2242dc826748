import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Search among bloggers by the words of their names, channels and addresses, forgiving accents and slips.
 * `blogger_search` finds bloggers by words; `blogger_words` knows every word once, to find the one that was meant.
 * Both follow the tables they are made of by triggers a statement each, so that an import of thousands pays once.
 */
export class BloggersSearch1763800250000 implements MigrationInterface {
  name = 'BloggersSearch1763800250000';

  async up(db: QueryRunner): Promise<void> {
    // What is no letter and no digit parts words. Spelled out, because [:alnum:] means ASCII only under the C locale.
    await db.query(`
      CREATE FUNCTION search_words(value text) RETURNS text[]
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $$
        SELECT coalesce(array_agg(DISTINCT left(word, 40)), '{}')
        FROM regexp_split_to_table(folded(value),
          '[\\u0001-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+') AS word
        WHERE word <> '' AND word <> ALL ('{www,com,net,org,http,https}') AND (char_length(word) > 1 OR word > '~')
      $$`);
    // A word and what is left of it when any one letter is dropped: two words that share one of these differ by one
    // slip at most (a letter wrong, missing, too many, or swapped with its neighbour) or very nearly so.
    await db.query(`
      CREATE FUNCTION search_slips(word text) RETURNS text[]
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $$
        SELECT array_agg(DISTINCT slip) FROM (
          SELECT word AS slip
          UNION ALL
          SELECT overlay(word placing '' from place for 1) FROM generate_series(1, char_length(word)) AS place
          WHERE char_length(word) BETWEEN 3 AND 24) AS slips
      $$`);
    await db.query(`
      CREATE TABLE blogger_search (
        blogger_id uuid PRIMARY KEY REFERENCES bloggers (id) ON DELETE CASCADE,
        name_words tsvector NOT NULL,
        words tsvector NOT NULL
      )`);
    await db.query(`CREATE INDEX blogger_search_words ON blogger_search USING gin (words)`);
    await db.query(`CREATE TABLE blogger_words (word text COLLATE "C" PRIMARY KEY)`);
    await db.query(`CREATE INDEX blogger_words_slips ON blogger_words USING gin (search_slips(word))`);
    // For words that differ by more than one slip, asked only when nothing else was found.
    await db.query(`CREATE INDEX blogger_words_trigrams ON blogger_words USING gin (word gin_trgm_ops)`);
    // The lock makes the second of two changes to one blogger see the first; it doesn't hinder foreign keys.
    await db.query(`
      CREATE FUNCTION refresh_blogger_search(ids uuid[]) RETURNS void
      LANGUAGE plpgsql
      AS $$
      BEGIN
        PERFORM 1 FROM bloggers WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
        WITH found AS (
          SELECT b.id, search_words(b.name) AS name_words, search_words(concat_ws(' ', b.name,
              (SELECT string_agg(c.title || ' ' || c.url_key, ' ') FROM channels c WHERE c.blogger_id = b.id),
              (SELECT string_agg(p.address_key, ' ') FROM contact_points p WHERE p.blogger_id = b.id))) AS words
          FROM bloggers b WHERE b.id = ANY (ids)
        ), written AS (
          INSERT INTO blogger_search AS s (blogger_id, name_words, words)
          SELECT id, array_to_tsvector(name_words), array_to_tsvector(words) FROM found
          ON CONFLICT (blogger_id) DO UPDATE SET name_words = excluded.name_words, words = excluded.words
            WHERE s.words <> excluded.words OR s.name_words <> excluded.name_words
        )
        INSERT INTO blogger_words (word)
        SELECT DISTINCT word FROM found, unnest(words) AS word ORDER BY word
        ON CONFLICT (word) DO NOTHING;
      END $$`);
    await this.follow(db, 'bloggers', 'id', 'before.name = after.name');
    await this.follow(
      db,
      'channels',
      'blogger_id',
      'before.title = after.title AND before.url_key = after.url_key AND before.blogger_id = after.blogger_id',
    );
    await this.follow(
      db,
      'contact_points',
      'blogger_id',
      'before.address_key = after.address_key AND before.blogger_id = after.blogger_id',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['bloggers', 'channels', 'contact_points']) {
      for (const change of ['insert', 'update', 'delete']) {
        await db.query(`DROP TRIGGER IF EXISTS search_after_${change} ON ${table}`);
        await db.query(`DROP FUNCTION IF EXISTS ${table}_search_after_${change}()`);
      }
    }
    await db.query(`DROP FUNCTION refresh_blogger_search(uuid[])`);
    await db.query(`DROP TABLE blogger_search, blogger_words`);
    await db.query(`DROP FUNCTION search_slips(text), search_words(text)`);
  }

  /** Triggers on one table; a deleted blogger takes its row along by the foreign key. */
  private async follow(db: QueryRunner, table: string, key: string, unchanged: string): Promise<void> {
    const changes = {
      insert: ['NEW TABLE AS after', `SELECT ${key} FROM after`],
      update: [
        'OLD TABLE AS before NEW TABLE AS after',
        `SELECT each.${key} FROM before JOIN after USING (id), LATERAL (VALUES (before.${key}), (after.${key})) AS each (${key})
         WHERE NOT (${unchanged})`,
      ],
      ...(table === 'bloggers' ? {} : { delete: ['OLD TABLE AS before', `SELECT ${key} FROM before`] }),
    };
    for (const [change, [referencing, changed]] of Object.entries(changes)) {
      await db.query(`
        CREATE FUNCTION ${table}_search_after_${change}() RETURNS trigger
        LANGUAGE plpgsql
        AS $$
        DECLARE ids uuid[];
        BEGIN
          ids := ARRAY(SELECT DISTINCT found.id FROM (${changed}) AS found (id));
          IF cardinality(ids) > 0 THEN PERFORM refresh_blogger_search(ids); END IF;
          RETURN NULL;
        END $$`);
      await db.query(`
        CREATE TRIGGER search_after_${change} AFTER ${change} ON ${table}
        REFERENCING ${referencing} FOR EACH STATEMENT EXECUTE FUNCTION ${table}_search_after_${change}()`);
    }
  }
}
