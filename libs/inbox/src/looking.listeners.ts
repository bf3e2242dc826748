import { Injectable } from '@nestjs/common';
import { messageEvents } from '@rapport/messages';
import { OnEvent, type RecordedEvent, rows, type Transaction } from '@rapport/platform';

/** What came in stops waiting for somebody once it was answered, or decided on. */
@Injectable()
export class LookingListeners {
  /** We wrote in the conversation: what they had written before has been looked at. */
  @OnEvent(messageEvents.sent)
  async answered(event: RecordedEvent, tx: Transaction): Promise<void> {
    const sentAt = event.data['sentAt'];
    await rows(
      tx,
      `UPDATE messages m SET looked_at = $2, looked_by_id = $3 FROM messages ours
       WHERE ours.id = $1 AND m.thread_id = ours.thread_id AND m.looked_at IS NULL
         AND m.incoming_kind IN ('reply', 'opt_out', 'unreadable', 'challenge') AND m.received_at <= $2`,
      [event.subjectId, typeof sentAt === 'string' ? sentAt : event.at, event.data['officerId'] ?? null],
      'messages-looked-at-when-answered',
    );
  }

  /** A pitch was decided: its answers have been looked at. */
  @OnEvent('pitch.accepted', 'pitch.declined')
  async decided(event: RecordedEvent, tx: Transaction): Promise<void> {
    await rows(
      tx,
      `UPDATE messages SET looked_at = $2, looked_by_id = $3
       WHERE origin_type = 'pitch' AND origin_id = $1 AND looked_at IS NULL
         AND incoming_kind IN ('reply', 'opt_out', 'unreadable') AND received_at <= $2`,
      [event.subjectId, event.at, event.actorId],
    );
  }
}
