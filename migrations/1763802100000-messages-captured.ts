import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The list of what was captured begins with the latest, without reading all that was ever sent. */
export class MessagesCaptured1763802100000 implements MigrationInterface {
  name = 'MessagesCaptured1763802100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE INDEX messages_captured ON messages (coalesce(sent_at, received_at, not_before, created_at), id) WHERE captured`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX messages_captured`);
  }
}
