import { Injectable } from '@nestjs/common';
import { Clock, EventLog, rows, type Transaction } from '@rapport/platform';
import { messageEvents } from '../message.events.js';
import { RECORDED, type RecordedMessage, toEvent } from '../recorded-message.js';

/** How it became known that a message went. */
export type Proof = 'sent-folder' | 'answer' | 'bounce';

/** What a copy in a Sent folder, an answer or a delivery report proves of a message of ours. */
@Injectable()
export class OwnCopies {
  constructor(
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * An uncertain message went after all: it counts as sent when it was tried. So did one that is held because the
   * database was restored to a time before. Anything else stays as it is.
   */
  async proveSent(tx: Transaction, id: string, proof: Proof): Promise<void> {
    const now = this.clock.now();
    const [settled] = await rows<RecordedMessage>(
      tx,
      `UPDATE messages SET state = 'sent', why_not = NULL, lease_token = NULL, lease_until = NULL, settled_at = $2,
         look_in_sent_at = NULL, file_in_sent_at = CASE WHEN $3 <> 'sent-folder' THEN $2::timestamptz END,
         checks = coalesce(checks, '[]') || jsonb_build_object('rule', 'went', 'ok', true, 'code', 'proved-by-' || $3),
         updated_at = $2, version = version + 1,
         sent_at = coalesce((SELECT max(started_at) FROM message_attempts a WHERE a.message_id = messages.id), $2)
       WHERE id = $1 AND (state = 'uncertain' OR (state = 'held' AND why_not->>'code' IN ('sending-off', 'restored'))) RETURNING ${RECORDED}`,
      [id, now, proof],
    );
    if (!settled) return;
    await this.events.recordAll(tx, [
      toEvent(messageEvents.settled, null, settled, { went: true, proof }),
      toEvent(messageEvents.sent, null, settled, { settled: true, captured: false }),
    ]);
  }

  /**
   * Finds the message of ours that a copy in a Sent folder is, though its Message-ID is another: some servers give
   * one of their own when they take it. Same mailbox, same recipient, same subject, within a quarter of an hour.
   * The id is remembered, because answers will name it.
   */
  async recogniseRenamed(
    tx: Transaction,
    copy: { mailboxId: string; messageId: string; to: readonly string[]; subject: string; at: Date },
  ): Promise<string | null> {
    const [ours] = await rows<{ id: string }>(
      tx,
      `SELECT id FROM messages m
       WHERE direction = 'out' AND mailbox_id = $1 AND arrival_key IS NULL AND state IN ('sent', 'uncertain', 'transmitting')
         AND lower(to_address) = ANY ($2) AND subject = $3
         AND first_attempt_at BETWEEN $4::timestamptz - interval '15 minutes' AND $4::timestamptz + interval '15 minutes'
         AND NOT EXISTS (SELECT FROM message_aliases a WHERE a.of_id = m.id)
       ORDER BY first_attempt_at DESC LIMIT 1`,
      [copy.mailboxId, copy.to.map((address) => address.toLowerCase()), copy.subject, copy.at],
    );
    if (!ours) return null;
    await rows(
      tx,
      `INSERT INTO message_aliases (message_id, of_id) VALUES ($1, $2) ON CONFLICT (message_id) DO NOTHING`,
      [copy.messageId, ours.id],
    );
    return ours.id;
  }
}
