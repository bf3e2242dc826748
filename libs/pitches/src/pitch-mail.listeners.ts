import { Injectable } from '@nestjs/common';
import { inboxEvents } from '@rapport/inbox';
import { messageEvents } from '@rapport/messages';
import { Clock, OnEvent, type RecordedEvent, rows, type Transaction } from '@rapport/platform';
import { pitchEvents } from './pitch.events.js';
import { PitchAnswersService } from './pitch-answers.service.js';
import { PitchMoves } from './pitch-moves.js';

interface ReceivedData {
  originType: string | null;
  originId: string | null;
  receivedAt?: string;
}

interface BouncedData {
  originType: string | null;
  originId: string | null;
  kind: string;
  /** The message is given up for good. */
  over?: boolean;
  /** Why, as a code. */
  failure?: string;
  diagnostic?: string | null;
}

/** What came in by mail, and what it means for pitches. Each may be told twice: a move made is not made again. */
@Injectable()
export class PitchMailListeners {
  constructor(
    private readonly moves: PitchMoves,
    private readonly answers: PitchAnswersService,
    private readonly clock: Clock,
  ) {}

  /**
   * An answer that arrived in the mailbox; one logged by hand has moved its pitch already. It may name the pitch's
   * message, or another one of the same conversation.
   */
  @OnEvent(messageEvents.received)
  async answered(event: RecordedEvent, tx: Transaction): Promise<void> {
    const { originType, originId, receivedAt } = event.data as unknown as ReceivedData;
    const answered = await rows<{ id: string }>(
      tx,
      `SELECT p.id FROM pitches p LEFT JOIN messages m ON m.id = $1
       WHERE p.id = $2 OR (p.thread_id = m.thread_id AND p.state IN ('scheduled', 'sent', 'no_response')) ORDER BY p.id`,
      [event.subjectId, originType === 'pitch' ? originId : null],
    );
    const at = receivedAt ? new Date(receivedAt) : event.at;
    for (const { id } of answered) {
      await this.leftBefore(tx, id);
      await this.reply(tx, id, at);
    }
  }

  /** A delivery report: the first message of a pitch did not arrive, whoever's fault that is. */
  @OnEvent(messageEvents.bounced)
  async firstBounced(event: RecordedEvent, tx: Transaction): Promise<void> {
    const { originType, originId, kind, over, failure, diagnostic } = event.data as unknown as BouncedData;
    if (over !== true || kind !== 'pitch' || originType !== 'pitch' || !originId) return;
    const pitch = await this.moves.holdForNews(tx, originId, 'bounced');
    if (!pitch) return;
    const closeReason = diagnostic ?? failure ?? null;
    await this.moves.move(tx, null, pitch, 'bounced', pitchEvents.bounced, {
      change: { closedAt: event.at, closeReason },
      data: { reason: closeReason },
    });
  }

  /** They wished for no more mail, and a person confirmed it: what they had answered to is declined. */
  @OnEvent(inboxEvents.wishConfirmed)
  async wishConfirmed(event: RecordedEvent, tx: Transaction): Promise<void> {
    const replied = await rows<{ id: string }>(
      tx,
      `SELECT id FROM pitches WHERE blogger_id = $1 AND state = 'replied' ORDER BY id`,
      [event.bloggerId],
    );
    for (const { id } of replied) {
      const pitch = await this.moves.holdForNews(tx, id, 'declined');
      if (!pitch) continue;
      const change = { closedAt: this.clock.now(), closeReason: 'do-not-contact' };
      const data = { reason: 'do-not-contact' };
      await this.moves.move(tx, event.actorId, pitch, 'declined', pitchEvents.declined, { change, data });
    }
  }

  /** A pitch that is just told to have left may have been answered already: the answer was read first. */
  async answeredBefore(tx: Transaction, id: string): Promise<void> {
    const [answer] = await rows<{ at: Date }>(
      tx,
      `SELECT m.received_at AS at FROM messages m JOIN pitches p ON p.thread_id = m.thread_id
       WHERE p.id = $1 AND m.direction = 'in' AND m.received_at >= p.sent_at - interval '10 minutes'
         AND coalesce(m.incoming_kind, 'reply') IN ('reply', 'opt_out', 'unreadable')
       ORDER BY m.received_at LIMIT 1`,
      [id],
    );
    if (answer) await this.reply(tx, id, answer.at);
  }

  private async reply(tx: Transaction, id: string, at: Date): Promise<void> {
    const pitch = await this.moves.holdForNews(tx, id, 'replied');
    if (pitch) await this.answers.markReplied(tx, null, pitch, at);
  }

  /** An answer may be read before it is told that what it answers has left: then the pitch left first. */
  private async leftBefore(tx: Transaction, id: string): Promise<void> {
    const [first] = await rows<{ sentAt: Date; captured: boolean }>(
      tx,
      `SELECT m.sent_at AS "sentAt", m.captured FROM messages m JOIN pitches p ON p.id = m.origin_id
       WHERE p.id = $1 AND p.state = 'scheduled' AND m.origin_type = 'pitch' AND m.kind = 'pitch' AND m.state = 'sent'`,
      [id],
    );
    const pitch = first ? await this.moves.holdForNews(tx, id, 'sent') : null;
    if (!pitch || !first) return;
    const { sentAt, captured } = first;
    await this.moves.move(tx, null, pitch, 'sent', pitchEvents.sent, {
      change: { sentAt },
      data: { captured },
    });
  }
}
