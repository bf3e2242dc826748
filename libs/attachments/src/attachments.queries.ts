import { Injectable } from '@nestjs/common';
import { type Actor, Database, hasRole, notFound } from '@rapport/platform';
import { columnOf, type Use } from './use.js';

/** A file without its content. */
export interface AttachmentRow {
  id: string;
  name: string;
  type: string;
  bytes: number;
}

/** A file as it is put into a mail. */
export interface AttachedFile {
  name: string;
  type: string;
  content: Buffer;
}

export const ATTACHMENT = `SELECT a.id, a.name, a.type, a.bytes
  FROM attachment_uses u JOIN attachments a ON a.id = u.attachment_id`;

/** Reading files, for screens and for the mails that carry them. */
@Injectable()
export class AttachmentsQueries {
  constructor(private readonly database: Database) {}

  /** The files of a press kit, a draft or a message, in the order in which they were added. */
  of(use: Use): Promise<AttachmentRow[]> {
    return this.database.query<AttachmentRow>(
      `${ATTACHMENT} WHERE u.${columnOf(use)} = $1 ORDER BY u.added_at, a.id`,
      [use.id],
      `attachments-of-${use.of}`,
    );
  }

  /**
   * One file with what is in it; for a viewer only one of a press kit or a pitch, not of the team's correspondence.
   * @throws DomainError `attachment.not-found`
   */
  async byId(actor: Actor, id: string): Promise<AttachedFile> {
    const [file] = await this.database.query<AttachedFile>(
      `SELECT a.name, a.type, c.content FROM attachments a JOIN attachment_contents c ON c.sha256 = a.sha256
       WHERE a.id = $1 AND ($2 OR EXISTS (SELECT FROM attachment_uses u
         WHERE u.attachment_id = a.id AND (u.campaign_id IS NOT NULL OR u.pitch_id IS NOT NULL)))`,
      [id, hasRole(actor, 'officer')],
      'attachment-content',
    );
    if (!file) throw notFound('attachment', id);
    return file;
  }

  /** What messages carry, by message: all contents are in memory at once, so ask for few. */
  async carriedBy(messageIds: readonly string[]): Promise<Map<string, AttachedFile[]>> {
    const carried = new Map<string, AttachedFile[]>();
    if (messageIds.length === 0) return carried;
    const found = await this.database.query<AttachedFile & { messageId: string }>(
      `SELECT u.message_id AS "messageId", a.name, a.type, c.content
       FROM attachment_uses u JOIN attachments a ON a.id = u.attachment_id
         JOIN attachment_contents c ON c.sha256 = a.sha256
       WHERE u.message_id = ANY ($1) ORDER BY u.added_at, a.id`,
      [messageIds],
      'attachments-carried',
    );
    for (const { messageId, ...file } of found)
      carried.set(messageId, [...(carried.get(messageId) ?? []), file]);
    return carried;
  }
}
