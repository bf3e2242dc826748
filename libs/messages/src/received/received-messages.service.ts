import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId, rows, type Transaction } from '@rapport/platform';
import { RECORDED, type RecordedMessage } from '../recorded-message.js';
import { ThreadWriting } from '../thread-writing.js';
import type { MailToKeep } from './mail-to-keep.js';

/** Keeping what mailboxes show: each message once, whichever mailbox it is read from. */
@Injectable()
export class ReceivedMessages {
  constructor(
    private readonly threads: ThreadWriting,
    private readonly clock: Clock,
  ) {}

  /** Begins a thread for mail that continues none. Gives its id. */
  beginThread(tx: Transaction, bloggerId: string, subject: string): Promise<string> {
    return this.threads.begin(tx, bloggerId, subject);
  }

  /**
   * Keeps a message. Two workers that keep the same one at once are told apart by the database: the second waits for
   * the first and is told null.
   */
  async keep(tx: Transaction, mail: MailToKeep): Promise<RecordedMessage | null> {
    const [kept] = await rows<RecordedMessage>(tx, INSERT, [
      newId(),
      mail.threadId,
      mail.bloggerId,
      mail.direction,
      mail.origin?.type ?? null,
      mail.origin?.id ?? null,
      mail.direction === 'in' ? 'received' : 'sent',
      mail.officerId,
      mail.mailboxId,
      mail.contactPointId,
      mail.from.name,
      mail.from.address,
      mail.toAddress,
      mail.subject,
      mail.text,
      mail.fullText,
      mail.html,
      mail.language,
      mail.messageId,
      mail.inReplyTo,
      mail.references,
      mail.raw,
      createHash('sha256').update(mail.raw).digest('hex'),
      mail.direction === 'out' ? mail.at : null,
      mail.direction === 'in' ? mail.at : null,
      mail.incomingKind,
      JSON.stringify(mail.incoming),
      mail.arrivalKey,
      mail.lookedAt,
      this.clock.now(),
    ]);
    return kept ?? null;
  }
}

const INSERT = `
  INSERT INTO messages (id, thread_id, blogger_id, direction, kind, origin_type, origin_id, state, officer_id, mailbox_id,
    contact_point_id, from_name, from_address, to_address, subject, body, full_text, html, language, message_id,
    in_reply_to, references_ids, raw, raw_sha256, sent_at, received_at, incoming_kind, incoming, arrival_key, looked_at,
    created_at, updated_at)
  VALUES ($1, $2, $3, $4, 'answer', $5, $6, $7, coalesce($8, (SELECT owner_id FROM bloggers WHERE id = $3)), $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
    $23, $24, $25, $26, $27, $28, $29, $30, $30)
  ON CONFLICT DO NOTHING RETURNING ${RECORDED}`;
