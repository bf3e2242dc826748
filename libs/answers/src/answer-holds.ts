import { Injectable } from '@nestjs/common';
import { type Actor, notFound, rows, type Transaction } from '@rapport/platform';
import { Answer } from './answer.entity.js';
import { notADraft } from './answers.errors.js';

/** Locks an answer for its officer. Nobody else sees what somebody is writing. */
@Injectable()
export class AnswerHolds {
  /**
   * The answer, locked until the transaction ends, after its blogger: whoever needs both locks them in this order.
   * @throws DomainError `answer.not-found`
   */
  async own(tx: Transaction, actor: Actor, id: string): Promise<Answer> {
    await rows(
      tx,
      `SELECT id FROM bloggers WHERE id = (SELECT blogger_id FROM answers WHERE id = $1) FOR NO KEY UPDATE`,
      [id],
    );
    const answer = await tx.findOne(Answer, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!answer || answer.officerId !== actor.id) throw notFound('answer', id);
    return answer;
  }

  /** The same, for one that has not been scheduled. @throws DomainError `answer.not-a-draft` */
  async draft(tx: Transaction, actor: Actor, id: string): Promise<Answer> {
    const answer = await this.own(tx, actor, id);
    if (answer.messageId !== null) throw notADraft();
    return answer;
  }
}
