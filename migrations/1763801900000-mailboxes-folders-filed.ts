import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Folders that people and their rules sort mail into are read as well, and told from those that hold everything. */
export class MailboxesFoldersFiled1763801900000 implements MigrationInterface {
  name = 'MailboxesFoldersFiled1763801900000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mailbox_folders DROP CONSTRAINT mailbox_folders_role_check`);
    await db.query(`UPDATE mailbox_folders SET role = 'everything' WHERE role = 'other'`);
    await db.query(`
      ALTER TABLE mailbox_folders ADD CONSTRAINT mailbox_folders_role_check
        CHECK (role IN ('inbox', 'sent', 'junk', 'everything', 'filed'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mailbox_folders DROP CONSTRAINT mailbox_folders_role_check`);
    await db.query(`DELETE FROM mailbox_folders WHERE role = 'filed'`);
    await db.query(`UPDATE mailbox_folders SET role = 'other' WHERE role = 'everything'`);
    await db.query(`
      ALTER TABLE mailbox_folders ADD CONSTRAINT mailbox_folders_role_check
        CHECK (role IN ('inbox', 'sent', 'junk', 'other'))`);
  }
}
