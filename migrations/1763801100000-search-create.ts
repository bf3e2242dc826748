import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Trigrams for what the one search finds by a part of it; bloggers have their own index of words. */
export class SearchCreate1763801100000 implements MigrationInterface {
  name = 'SearchCreate1763801100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE INDEX contact_points_address_part ON contact_points USING gin (address_key gin_trgm_ops)`,
    );
    await db.query(`CREATE INDEX posts_title_part ON posts USING gin (folded(title) gin_trgm_ops)`);
    await db.query(`CREATE INDEX pitches_subject_part ON pitches USING gin (folded(subject) gin_trgm_ops)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX pitches_subject_part, posts_title_part, contact_points_address_part`);
  }
}
