import { Injectable } from '@nestjs/common';
import { MessagesService } from '@rapport/messages';
import { type Actor, Clock, Database, rows, type Transaction } from '@rapport/platform';
import { canMove } from './domain/pitch-state.js';
import { Pitch } from './pitch.entity.js';
import { pitchEvents } from './pitch.events.js';
import { PitchMoves } from './pitch-moves.js';
import { answeredInTheFuture, nothingToAnswer } from './pitches.errors.js';

export interface Answer {
  receivedAt: Date;
  text: string;
}

export type Outcome = 'accepted' | 'declined';

/** Clocks of people and machines differ by a little. */
const AHEAD_MS = 5 * 60_000;

/** What bloggers answer to pitches, and what comes of it. */
@Injectable()
export class PitchAnswersService {
  constructor(
    private readonly database: Database,
    private readonly moves: PitchMoves,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Logs an answer by hand. Every follow-up that waits for this blogger is stopped in the same transaction. The first
   * answer moves the pitch to replied, a late one too; later ones are kept in its thread.
   * @throws DomainError `pitch.nothing-to-answer`, `pitch.answered-in-the-future`
   */
  async log(actor: Actor, id: string, answer: Answer): Promise<void> {
    if (answer.receivedAt.getTime() > this.clock.now().getTime() + AHEAD_MS) throw answeredInTheFuture();
    await this.database.transaction(async (tx) => {
      const pitch = await this.moves.hold(tx, actor, id);
      if (pitch.sentAt === null || pitch.state === 'withdrawn') throw nothingToAnswer(pitch.state);
      await this.messages.logAnswer(tx, actor, {
        ...answer,
        bloggerId: pitch.bloggerId,
        threadId: pitch.threadId,
        origin: { type: 'pitch', id },
      });
      if (canMove(pitch.state, 'replied')) await this.markReplied(tx, actor.id, pitch, answer.receivedAt);
    });
  }

  /** Says what the answer came to. @throws DomainError `pitch.move-refused` */
  async decide(actor: Actor, id: string, outcome: Outcome, note: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const pitch = await this.moves.hold(tx, actor, id);
      const change = { closedAt: this.clock.now(), closeReason: note || null };
      await this.moves.move(tx, actor.id, pitch, outcome, pitchEvents[outcome], { change, data: { note } });
    });
  }

  /**
   * Moves a held pitch to replied. When a late answer opens a pitch whose blogger is held by another one meanwhile, it
   * stands outside the lock: the answer is a fact, and both officers see each other.
   */
  async markReplied(tx: Transaction, actorId: string | null, pitch: Pitch, receivedAt: Date): Promise<void> {
    const [held] = await rows(
      tx,
      `SELECT FROM pitches WHERE blogger_id = $1 AND id <> $2 AND state IN ('scheduled', 'sent', 'replied')
         AND NOT outside_lock`,
      [pitch.bloggerId, pitch.id],
    );
    const late = pitch.state === 'no_response';
    await this.moves.move(tx, actorId, pitch, 'replied', pitchEvents.replied, {
      change: {
        repliedAt: receivedAt,
        closedAt: null,
        closeReason: null,
        outsideLock: pitch.outsideLock || (late && held !== undefined),
      },
      data: { receivedAt, late },
    });
  }
}
