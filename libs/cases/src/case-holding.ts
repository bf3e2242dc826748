import { Injectable } from '@nestjs/common';
import { type Actor, EventLog, hasRole, notFound, rows, type Transaction } from '@rapport/platform';
import { Case } from './case.entity.js';
import type { CaseEventType } from './case.events.js';
import { caseClosed, caseNotYours, unfitOwner } from './cases.errors.js';
import { isClosed } from './domain/case-state.js';

/** Holds a case while a command works on it, checks who may, and records what happened. */
@Injectable()
export class CaseHolding {
  constructor(private readonly events: EventLog) {}

  /** Locks a case that is not closed. @throws DomainError `case.not-found`, `case.closed` */
  async standing(tx: Transaction, id: string): Promise<Case> {
    const held = await this.locked(tx, id);
    if (isClosed(held.state)) throw caseClosed(held.state);
    return held;
  }

  /** Locks a case, open or closed. @throws DomainError `case.not-found` */
  async locked(tx: Transaction, id: string): Promise<Case> {
    const held = await tx.findOne(Case, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!held) throw notFound('case', id);
    return held;
  }

  /** Its owner changes a case, or a manager. @throws DomainError `case.not-yours` */
  async requireOwner(tx: Transaction, actor: Actor, { ownerId }: Case): Promise<void> {
    if (ownerId === actor.id || hasRole(actor, 'manager')) return;
    const [owner] = await rows<{ name: string }>(tx, `SELECT name FROM accounts WHERE id = $1`, [ownerId]);
    throw caseNotYours(ownerId, owner?.name ?? '');
  }

  /** Whoever sees to a case can sign in and may read it. @throws DomainError `case.unfit-owner` */
  async requireFitOwner(tx: Transaction, id: string): Promise<void> {
    const [found] = await rows(
      tx,
      `SELECT FROM accounts WHERE id = $1 AND disabled_at IS NULL AND role <> 'viewer' FOR KEY SHARE`,
      [id],
    );
    if (!found) throw unfitOwner();
  }

  /** Says in the event log what happened to a case. */
  record(
    tx: Transaction,
    actor: Pick<Actor, 'id'>,
    { id, bloggerId }: Pick<Case, 'id' | 'bloggerId'>,
    type: CaseEventType,
    data: Record<string, unknown>,
  ): Promise<void> {
    return this.events.record(tx, {
      type,
      actorId: actor.id,
      subjectType: 'case',
      subjectId: id,
      bloggerId,
      data,
    });
  }
}
