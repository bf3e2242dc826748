import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@rapport/platform';
import { nextLook, nextTry } from '../domain/looking-in-sent.js';
import { reason } from '../domain/why-not.js';
import { MailboxReading } from '../mailbox-reading.js';
import { OwnCopies } from '../received/own-copies.service.js';

interface Sought {
  id: string;
  mailboxId: string;
  messageId: string;
  looks: number;
  since: Date;
  serverFilesSent: boolean;
  wasAnswered: boolean;
}

const AT_ONCE = 20;

/**
 * Settles messages of which nobody knows whether they went, where there is proof: an answer that names one, or its
 * copy in the Sent folder. That none is there proves nothing by itself, so the rest is left to a person.
 */
@Injectable()
export class LooksInSent {
  constructor(
    private readonly database: Database,
    private readonly reading: MailboxReading,
    private readonly copies: OwnCopies,
    private readonly clock: Clock,
  ) {}

  /** Looks for every message whose turn it is. */
  async look(): Promise<void> {
    for (let found = await this.take(); found.length > 0; found = await this.take())
      for (const sought of found) await this.settle(sought);
  }

  /** Takes some for this process: another one leaves them alone for a while, and has them should this one die. */
  private take(): Promise<Sought[]> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + 5 * 60_000);
    return this.database.query<Sought>(TAKE, [now, until, AT_ONCE], 'messages-look-in-sent');
  }

  private async settle(sought: Sought): Promise<void> {
    if (sought.wasAnswered) return this.prove(sought.id, 'answer');
    const found = await this.reading.findInSent(sought.mailboxId, sought.messageId);
    if (found === 'there') return this.prove(sought.id, 'sent-folder');
    const now = this.clock.now();
    const inVain = found === 'not-there';
    const looks = sought.looks + (inVain ? 1 : 0);
    const next = inVain ? nextLook(looks, now) : nextTry(sought.since, now);
    const why = inVain && !next && sought.serverFilesSent ? reason('not-in-sent') : null;
    await this.database.query(
      `UPDATE messages SET looks_in_sent = $2, look_in_sent_at = $3, why_not = coalesce($4, why_not)
       WHERE id = $1 AND state = 'uncertain'`,
      [sought.id, looks, next, why && JSON.stringify(why)],
    );
  }

  private prove(id: string, proof: 'answer' | 'sent-folder'): Promise<void> {
    return this.database.transaction((tx) => this.copies.proveSent(tx, id, proof));
  }
}

const TAKE = `
  WITH due AS (
    SELECT id FROM messages WHERE look_in_sent_at <= $1 AND mailbox_id IS NOT NULL ORDER BY look_in_sent_at LIMIT $3 FOR UPDATE SKIP LOCKED
  )
  UPDATE messages m SET look_in_sent_at = CASE WHEN m.state = 'uncertain' THEN $2::timestamptz END
  FROM due, mailboxes b WHERE m.id = due.id AND b.id = m.mailbox_id
  RETURNING m.id, m.mailbox_id AS "mailboxId", m.message_id AS "messageId", m.looks_in_sent AS looks,
    (SELECT max(started_at) FROM message_attempts a WHERE a.message_id = m.id) AS since,
    b.server_files_sent AS "serverFilesSent",
    EXISTS (SELECT FROM messages i WHERE i.blogger_id = m.blogger_id AND i.direction = 'in'
      AND (i.in_reply_to = m.message_id OR m.message_id = ANY (i.references_ids))) AS "wasAnswered"`;
