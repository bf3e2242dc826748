import { Injectable } from '@nestjs/common';
import { Database } from '@rapport/platform';
import type { Taken } from '../arrivals/mailbox-seen.js';
import type { FolderCursor } from './folder-cursors.js';

/** What became of a copy that was to be fetched whole. */
export type CopyOutcome = Taken | 'gone' | 'set-aside';

/** What needs no second look. Mail that was nobody's may have become somebody's. */
const SETTLED: CopyOutcome[] = ['kept', 'known', 'own', 'unreadable', 'gone', 'set-aside'];

type Folder = Pick<FolderCursor, 'id' | 'uidValidity'>;

/**
 * Which messages of a folder were fetched whole, and what became of them. The beginning of each is noted too: one that
 * ends the process each time must not be begun for ever while the rest waits behind it.
 */
@Injectable()
export class FetchedCopies {
  constructor(private readonly database: Database) {}

  /** Those of these UIDs that are settled. */
  async settled(folder: Folder, uids: readonly number[]): Promise<Set<number>> {
    const settled = await this.database.query<{ uid: number }>(
      `SELECT uid FROM mailbox_copies
       WHERE folder_id = $1 AND uid_validity = $2 AND uid = ANY ($3::bigint[]) AND outcome = ANY ($4)`,
      [folder.id, folder.uidValidity, uids, SETTLED],
      'mailbox-copies-settled',
    );
    return new Set(settled.map(({ uid }) => uid));
  }

  /** Notes that it is begun; gives how many times now, without an end in between. */
  async begin(folder: Folder, uid: number): Promise<number> {
    const [copy] = await this.database.query<{ tries: number }>(
      `INSERT INTO mailbox_copies AS c (folder_id, uid_validity, uid)
       SELECT id, $2, $3 FROM mailbox_folders WHERE id = $1
       ON CONFLICT (folder_id, uid_validity, uid)
       DO UPDATE SET tries = CASE WHEN c.outcome IS NULL THEN c.tries + 1 ELSE 1 END, outcome = NULL
       RETURNING tries`,
      [folder.id, folder.uidValidity, uid],
      'mailbox-copy-begun',
    );
    return copy?.tries ?? 1;
  }

  /** The connection failed before it was there: that says nothing about the message. */
  async withdraw(folder: Folder, uid: number): Promise<void> {
    await this.database.query(
      `UPDATE mailbox_copies SET tries = tries - 1 WHERE folder_id = $1 AND uid_validity = $2 AND uid = $3`,
      [folder.id, folder.uidValidity, uid],
      'mailbox-copy-withdrawn',
    );
  }

  async end(folder: Folder, uid: number, outcome: CopyOutcome): Promise<void> {
    await this.database.query(
      `UPDATE mailbox_copies SET outcome = $4 WHERE folder_id = $1 AND uid_validity = $2 AND uid = $3`,
      [folder.id, folder.uidValidity, uid, outcome],
      'mailbox-copy-ended',
    );
  }
}
