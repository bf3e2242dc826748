import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  hasRole,
  newId,
  notFound,
  rows,
  type Transaction,
} from '@rapport/platform';
import type { GuardRule } from './domain/guard-types.js';
import { isExceptable } from './domain/guard.js';
import { canRevise } from './domain/pitch-state.js';
import { pitchEvents } from './pitch.events.js';
import { PitchMoves } from './pitch-moves.js';
import { exceptionDecided, exceptionExists, notExceptable, pitchNotRevisable } from './pitches.errors.js';

interface StoredException {
  id: string;
  pitchId: string;
  rule: GuardRule;
  decision: 'granted' | 'refused' | null;
}

/** Exceptions to the guard's rules: asked for with a reason, granted or refused by a manager with a reason. */
@Injectable()
export class GuardExceptionsService {
  constructor(
    private readonly database: Database,
    private readonly moves: PitchMoves,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks for an exception; a manager who asks grants it with the same reason. Gives its id.
   * @throws DomainError `exception.not-possible`, `exception.exists`
   */
  async request(actor: Actor, pitchId: string, rule: GuardRule, reason: string): Promise<string> {
    if (!isExceptable(rule)) throw notExceptable(rule);
    return this.database.transaction(async (tx) => {
      const pitch = await this.moves.hold(tx, actor, pitchId);
      if (!canRevise(pitch.state)) throw pitchNotRevisable(pitch.state);
      const [open] = await rows<StoredException>(
        tx,
        `SELECT id, decision FROM guard_exceptions WHERE pitch_id = $1 AND rule = $2 AND decision IS DISTINCT FROM 'refused'`,
        [pitchId, rule],
      );
      if (open && !(open.decision === null && hasRole(actor, 'manager')))
        throw exceptionExists(rule, open.decision);
      const exception = { id: open?.id ?? newId(), pitchId, rule, decision: null };
      if (!open) {
        await rows(
          tx,
          `INSERT INTO guard_exceptions (id, pitch_id, rule, reason, requested_by_id, requested_at) VALUES ($1, $2, $3, $4, $5, $6)`,
          [exception.id, pitchId, rule, reason, actor.id, this.clock.now()],
        );
        await this.moves.record(tx, actor.id, pitch, pitchEvents.exceptionRequested, { rule, reason });
      }
      if (hasRole(actor, 'manager')) await this.write(tx, actor, exception, true, reason);
      return exception.id;
    });
  }

  /** Grants or refuses. @throws DomainError `exception.not-found`, `exception.decided` */
  async decide(actor: Actor, id: string, granted: boolean, reason: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const [exception] = await rows<StoredException>(
        tx,
        `SELECT id, pitch_id AS "pitchId", rule, decision FROM guard_exceptions WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!exception) throw notFound('exception', id);
      if (exception.decision) throw exceptionDecided(exception.decision);
      await this.write(tx, actor, exception, granted, reason);
      return exception.pitchId;
    });
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    { id, pitchId, rule }: StoredException,
    granted: boolean,
    reason: string,
  ): Promise<void> {
    const decision = granted ? 'granted' : 'refused';
    await rows(
      tx,
      `UPDATE guard_exceptions SET decision = $2, decision_reason = $3, decided_by_id = $4, decided_at = $5,
         version = version + 1 WHERE id = $1`,
      [id, decision, reason, actor.id, this.clock.now()],
    );
    const pitch = await this.moves.read(tx, pitchId);
    const event = granted ? pitchEvents.exceptionGranted : pitchEvents.exceptionRefused;
    await this.moves.record(tx, actor.id, pitch, event, { rule, reason });
  }
}
