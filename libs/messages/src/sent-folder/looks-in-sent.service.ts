import { Injectable } from '@nestjs/common';
import { Clock, Database, rows } from '@rapport/platform';
import { messageIdFor } from '../domain/mail-headers.js';
import { MessageIds, type WhatIsSaid } from '../dispatch/message-ids.js';
import { nextLook, nextTry } from '../domain/looking-in-sent.js';
import { reason } from '../domain/why-not.js';
import { MailboxReading } from '../mailbox-reading.js';
import { OwnCopies, type Proof } from '../received/own-copies.service.js';

interface Sought extends WhatIsSaid {
  state: 'uncertain' | 'held';
  mailboxId: string;
  messageId: string | null;
  fromAddress: string;
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
    private readonly ids: MessageIds,
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
    if (sought.state === 'held') return this.settleRestored(sought);
    if (sought.wasAnswered) return this.prove(sought.id, 'answer');
    const found = await this.reading.findInSent(sought.mailboxId, sought.messageId ?? '');
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

  /** A message of a restored database may have left after the backup was made: its copy says so. */
  private async settleRestored(sought: Sought): Promise<void> {
    const messageId = sought.messageId ?? messageIdFor(this.ids.of(sought), sought.fromAddress);
    const found = await this.reading.findInSent(sought.mailboxId, messageId);
    if (found === 'cannot-look') return;
    if (found === 'there') return this.prove(sought.id, 'sent-folder', messageId);
    await this.database.query(`UPDATE messages SET look_in_sent_at = NULL, looks_in_sent = 1 WHERE id = $1`, [
      sought.id,
    ]);
  }

  private prove(id: string, proof: Proof, messageId: string | null = null): Promise<void> {
    return this.database.transaction(async (tx) => {
      if (messageId)
        await rows(tx, `UPDATE messages SET message_id = $2 WHERE id = $1 AND message_id IS NULL`, [
          id,
          messageId,
        ]);
      await this.copies.proveSent(tx, id, proof);
    });
  }
}

// What was never tried has no mailbox yet: the one that its officer's mail leaves from is looked into.
const TAKE = `
  WITH due AS (
    SELECT id FROM messages
    WHERE look_in_sent_at <= $1 AND (state = 'uncertain' OR (state = 'held' AND why_not->>'code' IN ('sending-off', 'restored')))
    ORDER BY look_in_sent_at LIMIT $3 FOR UPDATE SKIP LOCKED
  ), taken AS (
    UPDATE messages m SET look_in_sent_at = $2 FROM due WHERE m.id = due.id RETURNING m.*
  )
  SELECT m.id, m.state, m.to_address AS "toAddress", m.subject, m.body, b.id AS "mailboxId", b.from_address AS "fromAddress",
    m.message_id AS "messageId", m.looks_in_sent AS looks, b.server_files_sent AS "serverFilesSent",
    (SELECT max(started_at) FROM message_attempts a WHERE a.message_id = m.id) AS since,
    EXISTS (SELECT FROM messages i WHERE i.blogger_id = m.blogger_id AND i.direction = 'in'
      AND (i.in_reply_to = m.message_id OR m.message_id = ANY (i.references_ids))) AS "wasAnswered"
  FROM taken m JOIN LATERAL (
    SELECT * FROM mailboxes x
    WHERE x.id = m.mailbox_id OR (m.mailbox_id IS NULL AND x.disabled_at IS NULL
      AND (x.account_id = m.officer_id OR x.account_id IS NULL))
    ORDER BY x.account_id NULLS LAST LIMIT 1
  ) b ON true`;
