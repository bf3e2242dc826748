import { Injectable } from '@nestjs/common';
import { MessagesService, reason as whyNot } from '@rapport/messages';
import { type Actor, Clock, Database, newId, rows, staleEdit, type Transaction } from '@rapport/platform';
import { CaseHolding } from './case-holding.js';
import { CaseStep } from './case-step.entity.js';
import { Case } from './case.entity.js';
import { caseEvents } from './case.events.js';
import { caseMoveRefused, dayToCome, unknownBlogger } from './cases.errors.js';
import { CasesQueries } from './cases.queries.js';
import { canMove, type CaseState, isClosed } from './domain/case-state.js';
import type { About, Severity } from './domain/grievance.js';

export interface CaseOpening {
  bloggerId: string;
  summary: string;
  whatHappened?: string;
  severity: Severity;
  /** The actor, unless named. */
  ownerId?: string;
  about?: About | null;
}

export interface CaseRevision {
  summary?: string;
  whatHappened?: string;
  severity?: Severity;
  ownerId?: string;
  version: number;
}

export interface CaseMove {
  state: CaseState;
  /** Why; on closing, how it ended. */
  reason: string;
  version: number;
}

/** Cases: opened, followed step by step, closed with an outcome. */
@Injectable()
export class CasesService {
  constructor(
    private readonly database: Database,
    private readonly queries: CasesQueries,
    private readonly holding: CaseHolding,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a case; gives its id. Pitches, follow-ups and review requests that wait for the blogger are cancelled in the
   * same transaction, whoever wrote them. Handing a message over locks the blogger too: what was first has left.
   * @throws DomainError `unknown-reference`, `case.unfit-owner`
   */
  async open(
    actor: Actor,
    { bloggerId, about, ownerId, whatHappened, ...grievance }: CaseOpening,
  ): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      const [blogger] = await rows(tx, `SELECT FROM bloggers WHERE id = $1 FOR NO KEY UPDATE`, [bloggerId]);
      if (!blogger) throw unknownBlogger();
      if (ownerId !== undefined) await this.holding.requireFitOwner(tx, ownerId);
      await tx.insert(Case, {
        id,
        bloggerId,
        ...grievance,
        whatHappened: whatHappened ?? '',
        state: 'open',
        aboutType: about?.type ?? null,
        aboutId: about?.id ?? null,
        ownerId: ownerId ?? actor.id,
        openedById: actor.id,
        openedAt: now,
        updatedAt: now,
      });
      const { cancelled, leftAlready } = await this.messages.cancelPending(
        tx,
        actor,
        { bloggerId, butAnswers: true },
        whyNot('set-aside'),
      );
      await this.holding.record(tx, actor, { id, bloggerId }, caseEvents.opened, {
        severity: grievance.severity,
        stopped: cancelled.length,
        leaving: leftAlready.length,
      });
    });
    return id;
  }

  /** Mends what was written or hands it to a colleague. @throws DomainError `stale-edit`, `case.not-yours`, `case.closed` */
  async revise(actor: Actor, id: string, { version, ...change }: CaseRevision): Promise<void> {
    await this.database.transaction(async (tx) => {
      const held = await this.holding.standing(tx, id);
      await this.holding.requireOwner(tx, actor, held);
      if (held.version !== version) throw staleEdit(await this.queries.byId(id));
      if (change.ownerId !== undefined && change.ownerId !== held.ownerId)
        await this.holding.requireFitOwner(tx, change.ownerId);
      await tx.update(Case, { id }, { ...change, updatedAt: this.clock.now() });
      await this.holding.record(tx, actor, held, caseEvents.revised, { changed: Object.keys(change) });
    });
  }

  /**
   * Adds what somebody did, on a day (`2026-11-22`) of their calendar; any officer may.
   * @throws DomainError `day-still-to-come`, `case.closed`
   */
  async addStep(
    actor: Actor,
    id: string,
    { takenOn, text }: { takenOn: string; text: string },
  ): Promise<void> {
    if (takenOn > this.clock.today(actor.timeZone)) throw dayToCome();
    await this.database.transaction(async (tx) => {
      const held = await this.holding.standing(tx, id);
      await this.writeStep(tx, actor, id, { takenOn, text });
      // No new version: a step spoils nobody's edit.
      await rows(tx, `UPDATE cases SET updated_at = $2 WHERE id = $1`, [id, this.clock.now()]);
      await this.holding.record(tx, actor, held, caseEvents.stepAdded, { takenOn, body: text.slice(0, 280) });
    });
  }

  /**
   * Moves it from state to state and keeps why; the reason given on closing is the outcome.
   * @throws DomainError `case.move-refused` with the states that are allowed from here, `stale-edit`, `case.not-yours`
   */
  async move(actor: Actor, id: string, { state: to, reason, version }: CaseMove): Promise<void> {
    await this.database.transaction(async (tx) => {
      const held = await this.holding.locked(tx, id);
      await this.holding.requireOwner(tx, actor, held);
      if (!canMove(held.state, to)) throw caseMoveRefused(held.state, to);
      if (held.version !== version) throw staleEdit(await this.queries.byId(id));
      const now = this.clock.now();
      const ending = isClosed(to) ? { outcome: reason, closedAt: now } : {};
      await tx.update(Case, { id }, { state: to, ...ending, updatedAt: now });
      const takenOn = this.clock.today(actor.timeZone);
      await this.writeStep(tx, actor, id, { takenOn, text: reason, fromState: held.state, toState: to });
      await this.holding.record(tx, actor, held, caseEvents.moved, { from: held.state, to, reason });
    });
  }

  private async writeStep(
    tx: Transaction,
    actor: Actor,
    caseId: string,
    step: Pick<CaseStep, 'takenOn' | 'text'> & Partial<Pick<CaseStep, 'fromState' | 'toState'>>,
  ): Promise<void> {
    const written = { writtenById: actor.id, writtenAt: this.clock.now() };
    await tx.insert(CaseStep, { id: newId(), caseId, ...step, ...written });
  }
}
