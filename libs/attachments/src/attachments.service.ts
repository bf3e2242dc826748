import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, newId, notFound, rows, type Transaction } from '@rapport/platform';
import { AttachmentLimitsService, MOST_FILES } from './attachment-limits.service.js';
import { ATTACHMENT, type AttachmentRow } from './attachments.queries.js';
import { messageTooLarge, tooManyFiles } from './attachments.errors.js';
import type { ReceivedFile } from './received-file.js';
import { columnOf, type Use } from './use.js';

const MEGABYTE = 1_048_576;

/** Files in the database, each content once, and what they are used by. Whoever calls holds the lock of the user. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly limits: AttachmentLimitsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a file and puts it to use; gives its id.
   * @throws DomainError `attachment.message-too-large`, `attachment.too-many`
   */
  async add(tx: Transaction, actor: Actor, use: Use, file: ReceivedFile): Promise<string> {
    await this.requireRoom(tx, use, file.content.length);
    const id = newId();
    const sha256 = createHash('sha256').update(file.content).digest();
    // Updated rather than left: that locks a content which nobody uses against the nightly removal.
    await rows(
      tx,
      `INSERT INTO attachment_contents (sha256, content) VALUES ($1, $2)
       ON CONFLICT (sha256) DO UPDATE SET sha256 = excluded.sha256`,
      [sha256, file.content],
    );
    await rows(
      tx,
      `INSERT INTO attachments (id, sha256, name, type, bytes, uploaded_by_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, sha256, file.name, file.type, file.content.length, actor.id, this.clock.now()],
    );
    await this.use(tx, use, id);
    return id;
  }

  /**
   * Puts a file of a press kit to use as well. @throws DomainError `attachment.not-found`,
   * `attachment.message-too-large`, `attachment.too-many`
   */
  async addFromKit(tx: Transaction, use: Use, id: string): Promise<void> {
    const [file] = await rows<{ bytes: number; used: boolean }>(
      tx,
      `SELECT a.bytes, EXISTS (SELECT FROM attachment_uses u WHERE u.attachment_id = a.id AND u.${columnOf(use)} = $2) AS used
       FROM attachments a
       WHERE a.id = $1 AND EXISTS (SELECT FROM attachment_uses k WHERE k.attachment_id = a.id AND k.campaign_id IS NOT NULL)
       FOR KEY SHARE`,
      [id, use.id],
    );
    if (!file) throw notFound('attachment', id);
    if (file.used) return;
    await this.requireRoom(tx, use, file.bytes);
    await this.use(tx, use, id);
  }

  /** Takes a file off; other uses of it stay. @throws DomainError `attachment.not-found` */
  async remove(tx: Transaction, use: Use, id: string): Promise<void> {
    const [removed] = await rows(
      tx,
      `DELETE FROM attachment_uses WHERE attachment_id = $1 AND ${columnOf(use)} = $2 RETURNING attachment_id`,
      [id, use.id],
    );
    if (!removed) throw notFound('attachment', id);
  }

  /** Puts every file of one use to another use as well: those of a draft to its message. */
  async pass(tx: Transaction, from: Use, to: Use): Promise<void> {
    await rows(
      tx,
      `INSERT INTO attachment_uses (attachment_id, ${columnOf(to)}, added_at)
       SELECT attachment_id, $2, added_at FROM attachment_uses WHERE ${columnOf(from)} = $1
       ON CONFLICT DO NOTHING`,
      [from.id, to.id],
    );
  }

  /** What is used by a draft, as it stands in this transaction. */
  async of(tx: Transaction, use: Use): Promise<AttachmentRow[]> {
    return rows<AttachmentRow>(tx, `${ATTACHMENT} WHERE u.${columnOf(use)} = $1 ORDER BY u.added_at, a.id`, [
      use.id,
    ]);
  }

  private async use(tx: Transaction, use: Use, id: string): Promise<void> {
    await rows(
      tx,
      `INSERT INTO attachment_uses (attachment_id, ${columnOf(use)}, added_at) VALUES ($1, $2, $3)`,
      [id, use.id, this.clock.now()],
    );
  }

  private async requireRoom(tx: Transaction, use: Use, bytes: number): Promise<void> {
    const { messageMegabytes } = await this.limits.read();
    const there = await this.of(tx, use);
    const most = use.of === 'campaign' ? MOST_FILES * 3 : MOST_FILES;
    if (there.length >= most) throw tooManyFiles(most);
    if (use.of === 'campaign') return;
    const together = there.reduce((sum, file) => sum + file.bytes, bytes);
    if (together > messageMegabytes * MEGABYTE) throw messageTooLarge(messageMegabytes);
  }
}
