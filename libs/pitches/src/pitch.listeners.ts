import { Injectable } from '@nestjs/common';
import { messageEvents } from '@rapport/messages';
import { Clock, OnEvent, type RecordedEvent, rows, type Transaction } from '@rapport/platform';
import type { PitchState } from './domain/pitch-state.js';
import { Pitch } from './pitch.entity.js';
import { pitchEvents } from './pitch.events.js';
import { PitchMailListeners } from './pitch-mail.listeners.js';
import { PitchMoves } from './pitch-moves.js';

interface MessageData {
  originType: string | null;
  originId: string | null;
  step: number;
  serverReply?: string | null;
  reason?: { code: string; text: string } | null;
}

/** What the ledger and the blogger's page tell of a pitch. Each may be told twice: a move made is not made again. */
@Injectable()
export class PitchListeners {
  constructor(
    private readonly moves: PitchMoves,
    private readonly mail: PitchMailListeners,
    private readonly clock: Clock,
  ) {}

  @OnEvent(messageEvents.sent)
  async firstLeft(event: RecordedEvent, tx: Transaction): Promise<void> {
    const pitch = await this.pitchOfFirst(tx, event, 'sent');
    if (!pitch) return;
    const [message] = await rows<{ sentAt: Date; captured: boolean }>(
      tx,
      `SELECT sent_at AS "sentAt", captured FROM messages WHERE id = $1`,
      [event.subjectId],
    );
    const sentAt = message?.sentAt ?? event.at;
    await this.moves.move(tx, null, pitch, 'sent', pitchEvents.sent, {
      change: { sentAt },
      data: { captured: message?.captured ?? false },
    });
    await this.mail.answeredBefore(tx, pitch.id);
  }

  @OnEvent(messageEvents.refused)
  async firstRefused(event: RecordedEvent, tx: Transaction): Promise<void> {
    const pitch = await this.pitchOfFirst(tx, event, 'bounced');
    if (!pitch) return;
    const closeReason = (event.data as unknown as MessageData).serverReply ?? null;
    const change = { closedAt: event.at, closeReason };
    await this.moves.move(tx, null, pitch, 'bounced', pitchEvents.bounced, {
      change,
      data: { reason: closeReason },
    });
  }

  /** Somebody cancelled the first message, or the guard did when it came due: the pitch is a draft again. */
  @OnEvent(messageEvents.cancelled)
  async firstCancelled(event: RecordedEvent, tx: Transaction): Promise<void> {
    const pitch = await this.pitchOfFirst(tx, event, 'draft');
    if (!pitch || (await hasLiveMessage(tx, pitch.id))) return;
    const { reason } = event.data as unknown as MessageData;
    await this.moves.move(tx, event.actorId, pitch, 'draft', pitchEvents.takenBack, {
      change: { scheduledAt: null, outsideLock: false },
      data: { reason: reason?.text ?? null },
    });
  }

  /** Mail to this address came back: so did the pitches that wait for an answer from it. */
  @OnEvent('contact-point.bounced')
  async addressBounced(event: RecordedEvent, tx: Transaction): Promise<void> {
    const waiting = await rows<{ id: string }>(
      tx,
      `SELECT id FROM pitches WHERE contact_point_id = $1 AND state = 'sent' ORDER BY id`,
      [event.subjectId],
    );
    for (const { id } of waiting)
      await this.close(tx, id, 'bounced', pitchEvents.bounced, 'contact-point.bounced');
  }

  /** A wish not to be contacted ends what we had begun. */
  @OnEvent('do-not-contact.set')
  async wishedNoContact(event: RecordedEvent, tx: Transaction): Promise<void> {
    const open = await rows<{ id: string }>(
      tx,
      `SELECT id FROM pitches WHERE blogger_id = $1 AND state IN ('scheduled', 'sent') ORDER BY id`,
      [event.bloggerId ?? event.subjectId],
    );
    for (const { id } of open) await this.close(tx, id, 'withdrawn', pitchEvents.withdrawn, 'do-not-contact');
  }

  private async close(
    tx: Transaction,
    id: string,
    to: Extract<PitchState, 'bounced' | 'withdrawn'>,
    type: typeof pitchEvents.bounced | typeof pitchEvents.withdrawn,
    reason: string,
  ): Promise<void> {
    const pitch = await this.moves.holdForNews(tx, id, to);
    if (!pitch) return;
    const change = { closedAt: this.clock.now(), closeReason: reason };
    await this.moves.move(tx, null, pitch, to, type, { change, data: { reason } });
  }

  /** The pitch that this event's first message belongs to, when it can still make the move. */
  private async pitchOfFirst(tx: Transaction, event: RecordedEvent, to: PitchState): Promise<Pitch | null> {
    const { originType, originId, step } = event.data as unknown as MessageData;
    if (originType !== 'pitch' || !originId || step > 0) return null;
    return this.moves.holdForNews(tx, originId, to);
  }
}

/** A pitch that was scheduled again since has another first message. */
async function hasLiveMessage(tx: Transaction, pitchId: string): Promise<boolean> {
  const [live] = await rows(
    tx,
    `SELECT FROM messages WHERE origin_type = 'pitch' AND origin_id = $1 AND step = 0 AND direction = 'out'
       AND state <> 'cancelled' LIMIT 1`,
    [pitchId],
  );
  return live !== undefined;
}
