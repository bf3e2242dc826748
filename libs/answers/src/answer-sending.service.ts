import { Injectable } from '@nestjs/common';
import { MessagesService, type When } from '@rapport/messages';
import { type GuardAnswer, guardRefused, GuardService } from '@rapport/pitches';
import { type Actor, Database, staleEdit } from '@rapport/platform';
import { AnswerHolds } from './answer-holds.js';
import { anotherDraft, isSecondDraft, nothingToTakeBack } from './answers.errors.js';
import { AnswersQueries } from './answers.queries.js';
import { LeavingAnswers } from './leaving-answers.js';
import { messageToCheck } from './message-to-check.js';
import { threadToAnswer } from './threads.js';

/** What is typed, saved or not. */
export interface TypedAnswer {
  body: string;
  contactPointId: string | null;
}

/** Letting an answer go, and taking it back while it has not left. It keeps no sending hours. */
@Injectable()
export class AnswerSendingService {
  constructor(
    private readonly database: Database,
    private readonly queries: AnswersQueries,
    private readonly holds: AnswerHolds,
    private readonly guard: GuardService,
    private readonly messages: MessagesService,
    private readonly leaving: LeavingAnswers,
  ) {}

  /** What the guard says of an answer as it is typed. @throws DomainError `answer.not-found` */
  async check(actor: Actor, id: string, typed: TypedAnswer, when: When): Promise<GuardAnswer> {
    const { bloggerId, subject } = await this.queries.byId(actor, id);
    const answer = { bloggerId, officerId: actor.id, subject, ...typed };
    return this.guard.check(null, messageToCheck(answer, when));
  }

  /**
   * Schedules the answer, once: in one transaction the blogger is locked, the guard asked again, the message written
   * to the ledger with its files. @throws DomainError `guard.refused` with every broken rule, `answer.not-a-draft`,
   * `answer.not-yours`, `answer.no-address`, `stale-edit`
   */
  async schedule(actor: Actor, id: string, asked: { when: When; version: number }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const answer = await this.holds.draft(tx, actor, id);
      if (answer.version !== asked.version) throw staleEdit(await this.queries.byId(actor, id));
      await threadToAnswer(tx, actor, answer.threadId);
      const verdict = await this.guard.check(tx, messageToCheck(answer, asked.when));
      if (!verdict.ok) throw guardRefused(verdict.rules.filter(({ ok }) => !ok));
      await this.leaving.write(tx, actor, answer, asked.when);
    });
  }

  /**
   * Takes it back to a draft. @throws DomainError `answer.left-already`, `answer.another-draft` when one was begun since
   */
  async takeBack(actor: Actor, id: string): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        const { messageId } = await this.holds.own(tx, actor, id);
        if (messageId === null) return;
        const why = {
          code: 'taken-back',
          params: { name: actor.name },
          text: `Taken back by ${actor.name}.`,
        };
        if (!(await this.messages.cancelOne(tx, actor, messageId, why))) throw nothingToTakeBack();
        await this.leaving.reopen(tx, messageId);
      });
    } catch (error) {
      throw isSecondDraft(error) ? anotherDraft() : error;
    }
  }
}
