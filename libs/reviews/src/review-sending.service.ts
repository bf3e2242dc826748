import { Injectable } from '@nestjs/common';
import { MessagesService, type When } from '@rapport/messages';
import { type GuardAnswer, guardRefused, GuardService, type MessageToCheck } from '@rapport/pitches';
import { type Actor, Database, rows, staleEdit, type Transaction } from '@rapport/platform';
import { composeRequest } from './domain/request-message.js';
import { isRevisable } from './domain/review-state.js';
import { ReviewMoves } from './review-moves.js';
import { ReviewParts } from './review-parts.js';
import type { ReviewRequest } from './review-request.entity.js';
import { reviewEvents } from './review-request.events.js';
import {
  connectionRefused,
  leftAlready,
  noAddress,
  notRevisable,
  nothingToTakeBack,
  requestAlreadyOut,
} from './reviews.errors.js';
import { ReviewsQueries } from './reviews.queries.js';

export interface SendingAsked {
  when: When;
  /** Where to; the address of the pitch, or the preferred one, unless named. */
  contactPointId?: string;
}

/** Letting the request go, with both clauses, in the thread of its pitch; and taking it back while it waits. */
@Injectable()
export class ReviewSendingService {
  constructor(
    private readonly database: Database,
    private readonly queries: ReviewsQueries,
    private readonly guard: GuardService,
    private readonly messages: MessagesService,
    private readonly moves: ReviewMoves,
    private readonly parts: ReviewParts,
  ) {}

  /** What the one-to-one guard says of the request as it stands. @throws DomainError `review-request.no-address` */
  async check(actor: Actor, id: string, asked: SendingAsked): Promise<GuardAnswer> {
    return this.database.transaction(async (tx) => {
      const { review } = await this.moves.hold(tx, actor, id);
      return this.guard.check(tx, await this.toCheck(tx, review, asked));
    });
  }

  /**
   * Schedules the request. @throws DomainError `review-request.connection-missing`, `guard.refused` with every broken
   * rule, `review-request.already-sent`, `stale-edit`
   */
  async schedule(
    actor: Actor,
    id: string,
    { version, ...asked }: SendingAsked & { version: number },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const held = await this.moves.hold(tx, actor, id);
      const { review } = held;
      if (review.version !== version) throw staleEdit(await this.queries.byId(actor, id));
      if (!isRevisable(review.state)) throw notRevisable(review.state);
      if (await this.parts.requestIsOut(tx, id)) throw requestAlreadyOut();
      if (review.materialConnection === null) throw connectionRefused('connection-missing');
      // What the guard says must still be true when the message is in the ledger.
      await rows(tx, `SELECT FROM bloggers WHERE id = $1 FOR NO KEY UPDATE`, [review.bloggerId]);
      const message = await this.toCheck(tx, review, asked);
      const answer = await this.guard.check(tx, message);
      if (!answer.ok) throw guardRefused(answer.rules.filter((rule) => !rule.ok));
      const { threadId } = await this.threadOf(tx, review);
      const { messages } = await this.messages.schedule(tx, actor, {
        ...message,
        contactPointId: message.contactPointId ?? refuseWithoutAddress(),
        origin: { type: 'review_request', id },
        language: review.language,
        followUps: [],
        threadId,
        templateId: review.templateId,
        templateVersion: review.templateVersion,
      });
      await this.moves.change(tx, held, {});
      const leavesAt = messages[0]?.notBefore;
      await this.moves.record(tx, actor, review, reviewEvents.sendingScheduled, {
        leavesAt,
        timeZone: answer.timeZone,
      });
    });
  }

  /** Takes a waiting request back. @throws DomainError `review-request.nothing-to-take-back`, `review-request.left-already` */
  async takeBack(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const held = await this.moves.hold(tx, actor, id);
      const why = { code: 'taken-back', params: { name: actor.name }, text: `Taken back by ${actor.name}.` };
      const origin = { type: 'review_request' as const, id };
      const stopped = await this.messages.cancelPending(tx, actor, { origin }, why);
      if (stopped.leftAlready.length > 0) throw leftAlready();
      if (stopped.cancelled.length === 0) throw nothingToTakeBack();
      await this.moves.change(tx, held, {});
      await this.moves.record(tx, actor, held.review, reviewEvents.sendingTakenBack);
    });
  }

  private async toCheck(
    tx: Transaction,
    review: ReviewRequest,
    asked: SendingAsked,
  ): Promise<MessageToCheck> {
    const { bloggerId, officerId, pitchId, subject, body } = review;
    const { honestOpinionClause: honestOpinion, disclosureClause: disclosure } = review;
    const clauses = { honestOpinion, disclosure };
    return {
      kind: 'review_request',
      bloggerId,
      officerId,
      pitchId,
      contactPointId: asked.contactPointId ?? (await this.threadOf(tx, review)).contactPointId,
      readingIds: [],
      subject,
      // Clauses alone are no request: the guard is to find that nothing was written.
      body: body.trim() === '' ? '' : composeRequest(body, clauses),
      mutualValue: '',
      followUps: [],
      when: asked.when,
      exactly: false,
      clauses,
    };
  }

  /** The thread and the address to write to: those of the pitch, else the address that is preferred. */
  private async threadOf(
    tx: Transaction,
    { bloggerId, pitchId }: ReviewRequest,
  ): Promise<{ threadId: string | null; contactPointId: string | null }> {
    const [found] = await rows<{ threadId: string | null; contactPointId: string | null }>(
      tx,
      `SELECT p.thread_id AS "threadId", coalesce(
         (SELECT c.id FROM contact_points c WHERE c.id = p.contact_point_id AND c.kind = 'email' AND c.state = 'valid'),
         (SELECT c.id FROM contact_points c WHERE c.blogger_id = b.id AND c.kind = 'email'
          ORDER BY c.state <> 'valid', NOT c.preferred, c.id LIMIT 1)) AS "contactPointId"
       FROM bloggers b LEFT JOIN pitches p ON p.id = $2 AND p.blogger_id = b.id WHERE b.id = $1`,
      [bloggerId, pitchId],
    );
    return found ?? { threadId: null, contactPointId: null };
  }
}

function refuseWithoutAddress(): never {
  throw noAddress();
}
