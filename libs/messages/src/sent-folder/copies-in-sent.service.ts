import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@rapport/platform';
import { MailboxReading } from '../mailbox-reading.js';

interface Departed {
  id: string;
  mailboxId: string;
  messageId: string;
  raw: Buffer;
  sentAt: Date;
  /** The mailbox is read, and its server doesn't file what it sends by itself. */
  isOurs: boolean;
}

const AT_ONCE = 10;
const DAY = 86_400_000;
const GIVE_UP_AFTER_DAYS = 7;

/**
 * Files a copy of what was sent in the Sent folder of its mailbox, as a mail program does. A matter of its own: that it
 * fails changes nothing about the message having been sent. Whoever files looks for the Message-ID first, so that a
 * copy is there once, whatever died in between.
 */
@Injectable()
export class CopiesInSent {
  constructor(
    private readonly database: Database,
    private readonly reading: MailboxReading,
    private readonly clock: Clock,
  ) {}

  /** Files every copy whose turn it is. */
  async file(): Promise<void> {
    for (let found = await this.take(); found.length > 0; found = await this.take())
      for (const message of found) await this.fileOne(message);
  }

  /** Takes some for this process; they are tried again later should it die, or the folder not be reached. */
  private take(): Promise<Departed[]> {
    const now = this.clock.now();
    const again = new Date(now.getTime() + 10 * 60_000);
    return this.database.query<Departed>(TAKE, [now, again, AT_ONCE], 'messages-file-in-sent');
  }

  private async fileOne({ id, mailboxId, messageId, raw, sentAt, isOurs }: Departed): Promise<void> {
    const filed = isOurs ? await this.reading.fileInSent(mailboxId, messageId, raw) : 'was-there';
    const isOld = this.clock.now().getTime() - sentAt.getTime() > GIVE_UP_AFTER_DAYS * DAY;
    if (filed === 'cannot' && !isOld) return;
    await this.database.query(`UPDATE messages SET file_in_sent_at = NULL WHERE id = $1`, [id]);
  }
}

const TAKE = `
  WITH due AS (
    SELECT id FROM messages WHERE file_in_sent_at <= $1 AND mailbox_id IS NOT NULL ORDER BY file_in_sent_at LIMIT $3 FOR UPDATE SKIP LOCKED
  )
  UPDATE messages m SET file_in_sent_at = $2
  FROM due, mailboxes b WHERE m.id = due.id AND b.id = m.mailbox_id
  RETURNING m.id, m.mailbox_id AS "mailboxId", m.message_id AS "messageId", m.raw, m.sent_at AS "sentAt",
    b.disabled_at IS NULL AND b.imap_host IS NOT NULL AND NOT b.server_files_sent AS "isOurs"`;
