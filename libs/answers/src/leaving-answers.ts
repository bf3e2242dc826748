import { Injectable } from '@nestjs/common';
import { MessagesService, type When } from '@rapport/messages';
import { type Actor, Clock, rows, type Transaction } from '@rapport/platform';
import { Answer } from './answer.entity.js';
import { noAddressChosen } from './answers.errors.js';

/** An answer's way into the ledger and out of it again. */
@Injectable()
export class LeavingAnswers {
  constructor(
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  /** Writes the message of an answer that the guard let through. @throws DomainError `answer.no-address` */
  async write(tx: Transaction, actor: Actor, answer: Answer, when: When): Promise<void> {
    const { id, threadId, contactPointId } = answer;
    if (contactPointId === null) throw noAddressChosen();
    const { messages } = await this.messages.schedule(tx, actor, {
      ...answer,
      contactPointId,
      origin: { type: 'thread', id: threadId },
      when,
      outsideHours: true,
      filesOf: { of: 'answer', id },
    });
    const messageId = messages[0]?.id ?? null;
    if (messageId === null) throw new Error('Nothing was scheduled');
    await tx.update(Answer, { id }, { messageId, updatedAt: this.clock.now() });
  }

  /** The answer of a message that does not leave is a draft again. */
  async reopen(tx: Transaction, messageId: string): Promise<void> {
    await rows(
      tx,
      `UPDATE answers SET message_id = NULL, updated_at = $2, version = version + 1 WHERE message_id = $1`,
      [messageId, this.clock.now()],
    );
  }
}
