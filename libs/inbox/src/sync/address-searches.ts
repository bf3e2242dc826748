import { Injectable } from '@nestjs/common';
import { mayBeMail } from '@rapport/bloggers';
import { Database, rows, type Transaction } from '@rapport/platform';

/** Addresses that were added to bloggers, and that mailboxes are still to be searched for. */
@Injectable()
export class AddressSearches {
  constructor(private readonly database: Database) {}

  /** Asks for a search in every mailbox that is read, soon: for a contact point, or for all of some bloggers. */
  async ask(
    tx: Transaction,
    who: { contactPointId: string } | { bloggerIds: readonly string[] },
  ): Promise<void> {
    const [column, ids] = 'bloggerIds' in who ? ['blogger_id', who.bloggerIds] : ['id', [who.contactPointId]];
    const asked = await rows<{ id: string }>(
      tx,
      `INSERT INTO mailbox_searches (mailbox_id, address)
       SELECT m.id, p.address FROM contact_points p CROSS JOIN mailboxes m
       WHERE p.${column} = ANY ($1) AND ${mayBeMail('p')} AND p.address LIKE '%@%' AND m.imap_host IS NOT NULL AND m.disabled_at IS NULL
       ORDER BY m.id, p.address
       ON CONFLICT DO NOTHING RETURNING mailbox_id AS id`,
      [ids],
    );
    if (asked.length === 0) return;
    await rows(
      tx,
      `UPDATE mailbox_readings SET next_try_at = now() WHERE mailbox_id = ANY ($1) AND failures = 0`,
      [asked.map((mailbox) => mailbox.id)],
    );
  }

  /** What a mailbox is to be searched for, and which of those are served once it was. */
  async of(mailboxId: string): Promise<string[]> {
    const searches = await this.database.query<{ address: string }>(
      `SELECT address FROM mailbox_searches WHERE mailbox_id = $1 ORDER BY asked_at`,
      [mailboxId],
      'mailbox-searches',
    );
    return searches.map(({ address }) => address);
  }

  async done(mailboxId: string, addresses: readonly string[]): Promise<void> {
    await this.database.query(`DELETE FROM mailbox_searches WHERE mailbox_id = $1 AND address = ANY ($2)`, [
      mailboxId,
      addresses,
    ]);
  }
}
