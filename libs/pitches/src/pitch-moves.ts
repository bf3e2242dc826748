import { Injectable } from '@nestjs/common';
import { type Actor, Clock, EventLog, hasRole, notFound, rows, type Transaction } from '@rapport/platform';
import type { QueryDeepPartialEntity } from 'typeorm';
import { canMove, type PitchState } from './domain/pitch-state.js';
import { Pitch } from './pitch.entity.js';
import { type PitchEventType } from './pitch.events.js';
import { pitchMoveRefused, pitchNotYours } from './pitches.errors.js';

type Change = QueryDeepPartialEntity<Pitch>;

/** Locks a pitch for whoever may change it, moves it from state to state, and says so in the event log. */
@Injectable()
export class PitchMoves {
  constructor(
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * The pitch, locked until the transaction ends, after its blogger: whoever needs both locks them in this order.
   * An officer changes their own; a manager anyone's. @throws DomainError `pitch.not-found`, `pitch.not-yours`
   */
  async hold(tx: Transaction, actor: Actor, id: string): Promise<Pitch> {
    const pitch = await this.locked(tx, id);
    if (!pitch) throw notFound('pitch', id);
    if (pitch.officerId !== actor.id && !hasRole(actor, 'manager')) {
      const [officer] = await rows<{ name: string }>(tx, `SELECT name FROM accounts WHERE id = $1`, [
        pitch.officerId,
      ]);
      throw pitchNotYours(officer?.name ?? '');
    }
    return pitch;
  }

  /** The same for news that nobody on staff brings; null when the pitch is gone or can't make this move any more. */
  async holdForNews(tx: Transaction, id: string, to: PitchState): Promise<Pitch | null> {
    const pitch = await this.locked(tx, id);
    return pitch && canMove(pitch.state, to) ? pitch : null;
  }

  /** The pitch as it stands, for the event log. @throws DomainError `pitch.not-found` */
  async read(tx: Transaction, id: string): Promise<Pitch> {
    const pitch = await tx.findOneBy(Pitch, { id });
    if (!pitch) throw notFound('pitch', id);
    return pitch;
  }

  /** @throws DomainError `pitch.move-refused` with what is allowed from here */
  require(pitch: Pitch, to: PitchState): void {
    if (!canMove(pitch.state, to)) throw pitchMoveRefused(pitch.state, to);
  }

  /** Moves a held pitch and records the move. @throws DomainError `pitch.move-refused`, with what is allowed */
  async move(
    tx: Transaction,
    actorId: string | null,
    pitch: Pitch,
    to: PitchState,
    event: PitchEventType,
    { change = {}, data = {} }: { change?: Change; data?: Record<string, unknown> } = {},
  ): Promise<void> {
    this.require(pitch, to);
    await this.update(tx, pitch, { ...change, state: to });
    await this.record(tx, actorId, pitch, event, { from: pitch.state, to, ...data });
  }

  /** Writes a change as a new version. */
  async update(tx: Transaction, pitch: Pitch, change: Change): Promise<void> {
    await tx.update(Pitch, { id: pitch.id }, { ...change, updatedAt: this.clock.now() });
  }

  /** Says in the event log what happened to a pitch. */
  record(
    tx: Transaction,
    actorId: string | null,
    pitch: Pick<Pitch, 'id' | 'bloggerId' | 'campaignId' | 'subject'>,
    type: PitchEventType,
    data: Record<string, unknown> = {},
  ): Promise<void> {
    return this.events.record(tx, {
      type,
      actorId,
      subjectType: 'pitch',
      subjectId: pitch.id,
      bloggerId: pitch.bloggerId,
      campaignId: pitch.campaignId,
      data: { subject: pitch.subject, ...data },
    });
  }

  private async locked(tx: Transaction, id: string): Promise<Pitch | null> {
    await rows(
      tx,
      `SELECT FROM bloggers WHERE id = (SELECT blogger_id FROM pitches WHERE id = $1) FOR NO KEY UPDATE`,
      [id],
    );
    return tx.findOne(Pitch, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
