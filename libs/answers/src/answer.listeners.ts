import { Injectable } from '@nestjs/common';
import { messageEvents } from '@rapport/messages';
import { OnEvent, type RecordedEvent, rows, type Transaction } from '@rapport/platform';
import { LeavingAnswers } from './leaving-answers.js';

/** What the ledger tells of answers. May be told twice. */
@Injectable()
export class AnswerListeners {
  constructor(private readonly leaving: LeavingAnswers) {}

  /** An answer that does not leave is a draft again, so that no word is lost; unless another was begun since. */
  @OnEvent(messageEvents.cancelled)
  async doesNotLeave(event: RecordedEvent, tx: Transaction): Promise<void> {
    const [free] = await rows(
      tx,
      `SELECT a.id FROM answers a WHERE a.message_id = $1 AND NOT EXISTS
         (SELECT FROM answers d WHERE d.thread_id = a.thread_id AND d.officer_id = a.officer_id AND d.message_id IS NULL)
       FOR UPDATE OF a`,
      [event.subjectId],
    );
    if (free) await this.leaving.reopen(tx, event.subjectId);
  }
}
