import { Injectable } from '@nestjs/common';
import { Database, newId } from '@rapport/platform';
import type { ReadFolder } from '../domain/folder-roles.js';
import type { Selected } from './imap-session.js';

/**
 * How far a folder has been read. All UIDs from `historyUid` up to `lastUid` were looked at; below, history is complete
 * back to `historySince`, or still being read where that is null.
 */
export interface FolderCursor extends ReadFolder {
  id: string;
  uidValidity: string;
  lastUid: number;
  historyUid: number;
  historySince: Date | null;
}

const COLUMNS = `id, path, role, uid_validity::text AS "uidValidity", last_uid AS "lastUid", history_uid AS "historyUid",
  history_since AS "historySince"`;

const ANEW = `(f.uid_validity <> excluded.uid_validity OR f.last_uid > excluded.last_uid AND excluded.last_uid > 0)`;

/** Where reading stands in each folder. A cursor moves only after what it passes was stored, and never backwards. */
@Injectable()
export class FolderCursors {
  constructor(private readonly database: Database) {}

  /**
   * The cursor of a folder that was just opened. A folder that is new to us, whose UIDVALIDITY is another than it was
   * (RFC 9051 section 2.3.1.1), or that counts from further below than it did, is read again from its newest message
   * back: what is stored already is recognised by what it says, not by its UID.
   */
  async at(mailboxId: string, folder: ReadFolder, selected: Selected): Promise<FolderCursor> {
    const [cursor] = await this.database.query<FolderCursor>(
      `INSERT INTO mailbox_folders AS f (id, mailbox_id, path, role, uid_validity, last_uid, history_uid)
       VALUES ($1, $2, $3, $4, $5, $6::bigint - 1, $6)
       ON CONFLICT (mailbox_id, path) DO UPDATE SET role = excluded.role,
         uid_validity = excluded.uid_validity,
         last_uid = CASE WHEN ${ANEW} THEN excluded.last_uid ELSE f.last_uid END,
         history_uid = CASE WHEN ${ANEW} THEN excluded.history_uid ELSE f.history_uid END,
         history_since = CASE WHEN ${ANEW} THEN NULL ELSE f.history_since END
       RETURNING ${COLUMNS}`,
      [newId(), mailboxId, folder.path, folder.role, String(selected.uidValidity), selected.uidNext ?? 1],
      'mailbox-folder-at',
    );
    return cursor as FolderCursor;
  }

  /** Where reading stands in all folders of a mailbox, by path. */
  async of(mailboxId: string): Promise<Map<string, FolderCursor>> {
    const cursors = await this.database.query<FolderCursor>(
      `SELECT ${COLUMNS} FROM mailbox_folders WHERE mailbox_id = $1`,
      [mailboxId],
      'mailbox-folders-of',
    );
    return new Map(cursors.map((cursor) => [cursor.path, cursor]));
  }

  /** Everything up to this UID is stored. */
  async forward(cursor: FolderCursor, uid: number): Promise<void> {
    cursor.lastUid = Math.max(cursor.lastUid, uid);
    await this.database.query(
      `UPDATE mailbox_folders SET last_uid = greatest(last_uid, $3) WHERE id = $1 AND uid_validity = $2`,
      [cursor.id, cursor.uidValidity, uid],
      'mailbox-folder-forward',
    );
  }

  /** Everything from this UID up is stored. */
  async back(cursor: FolderCursor, uid: number): Promise<void> {
    cursor.historyUid = Math.min(cursor.historyUid, uid);
    await this.database.query(
      `UPDATE mailbox_folders SET history_uid = least(history_uid, $3) WHERE id = $1 AND uid_validity = $2`,
      [cursor.id, cursor.uidValidity, uid],
      'mailbox-folder-back',
    );
  }

  /** History is complete back to then. Copies that were noted under an earlier UIDVALIDITY mean nothing any more. */
  async historyDone(cursor: FolderCursor, since: Date): Promise<void> {
    cursor.historySince = since;
    await this.database.query(
      `WITH forgotten AS (DELETE FROM mailbox_copies WHERE folder_id = $1 AND uid_validity <> $2)
       UPDATE mailbox_folders SET history_since = $3, history_uid = 1 WHERE id = $1 AND uid_validity = $2`,
      [cursor.id, cursor.uidValidity, since],
    );
  }

  /** History is looked at once more from the top. */
  async historyAgain(mailboxId: string): Promise<void> {
    await this.database.query(
      `UPDATE mailbox_folders SET history_uid = last_uid + 1, history_since = NULL WHERE mailbox_id = $1`,
      [mailboxId],
    );
  }

  /** Folders that are no longer read are forgotten, with what was noted about their copies. */
  async onlyThese(mailboxId: string, paths: readonly string[]): Promise<void> {
    await this.database.query(`DELETE FROM mailbox_folders WHERE mailbox_id = $1 AND path <> ALL ($2)`, [
      mailboxId,
      paths,
    ]);
  }
}
