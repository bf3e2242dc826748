import { Injectable } from '@nestjs/common';
import { Clock, rows, type Transaction } from '@rapport/platform';
import { reason } from '../domain/why-not.js';
import { MessagesService } from '../messages.service.js';
import type { OriginType } from '../sending-gates.js';
import { OwnCopies } from './own-copies.service.js';

/** Messages of ours that did not reach the blogger, as a delivery report says. */
@Injectable()
export class FailedMessages {
  constructor(
    private readonly messages: MessagesService,
    private readonly copies: OwnCopies,
    private readonly clock: Clock,
  ) {}

  /**
   * Marks a sent message as bounced, and stops what was to follow it. A report about a message of which it was not
   * known whether it went proves that it did. Gives false when it was no sent message.
   */
  async bounce(tx: Transaction, id: string): Promise<boolean> {
    await this.copies.proveSent(tx, id, 'bounce');
    const [bounced] = await rows<{ originType: OriginType | null; originId: string | null }>(
      tx,
      `UPDATE messages SET state = 'bounced', updated_at = $2, version = version + 1
       WHERE id = $1 AND state = 'sent' RETURNING origin_type AS "originType", origin_id AS "originId"`,
      [id, this.clock.now()],
    );
    if (!bounced) return false;
    if (bounced.originType && bounced.originId) {
      const origin = { type: bounced.originType, id: bounced.originId };
      await this.messages.cancelPending(tx, null, { origin, steps: 'follow-ups' }, reason('previous-over'));
    }
    return true;
  }
}
