import { Injectable } from '@nestjs/common';
import { type Actor, Clock, EventLog, hasRole, notFound, rows, type Transaction } from '@rapport/platform';
import { canMoveReview, type ReviewState } from './domain/review-state.js';
import { ReviewRequest } from './review-request.entity.js';
import { type MoveEvent, reviewEvents } from './review-request.events.js';
import { notYours, reviewMoveRefused } from './reviews.errors.js';
import { Sample } from './sample.entity.js';

/** A review request held by this transaction, with its sample. */
export interface HeldReview {
  review: ReviewRequest;
  sample: Sample | null;
}

/** Who changes it: a person, or the product by itself. */
export type Mover = Pick<Actor, 'id'> | null;

/** Holds a review request while a command works on it, moves it, and records what happened. */
@Injectable()
export class ReviewMoves {
  constructor(
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks a review request and its sample, in that order, for its officer or a manager.
   * @throws DomainError `review-request.not-found`, `review-request.not-yours`
   */
  async hold(tx: Transaction, actor: Actor, id: string): Promise<HeldReview> {
    const held = await this.holdForAnyone(tx, id);
    const { officerId } = held.review;
    if (officerId !== actor.id && !hasRole(actor, 'manager')) {
      const [officer] = await rows<{ name: string }>(tx, `SELECT name FROM accounts WHERE id = $1`, [
        officerId,
      ]);
      throw notYours(officerId, officer?.name ?? '');
    }
    return held;
  }

  /** The same for news that anybody on staff may bring, such as a publication. @throws DomainError `review-request.not-found` */
  async holdForAnyone(tx: Transaction, id: string): Promise<HeldReview> {
    const lock = { mode: 'pessimistic_write' } as const;
    const review = await tx.findOne(ReviewRequest, { where: { id }, lock });
    if (!review) throw notFound('review-request', id);
    return { review, sample: await tx.findOne(Sample, { where: { reviewRequestId: id }, lock }) };
  }

  /** @throws DomainError `review-request.move-refused` with the states that are allowed from here */
  require({ review, sample }: HeldReview, next: ReviewState): void {
    if (!canMoveReview(review.state, next, sample !== null)) {
      throw reviewMoveRefused(review.state, next, sample !== null);
    }
  }

  /** Moves it, with what changes along, and records from, to and `data`. @throws DomainError `review-request.move-refused` */
  async move(
    tx: Transaction,
    by: Mover,
    held: HeldReview,
    next: MoveEvent,
    change: Partial<ReviewRequest> = {},
    data: Record<string, unknown> = {},
  ): Promise<void> {
    this.require(held, next);
    const from = held.review.state;
    await this.change(tx, held, { ...change, state: next });
    await this.record(tx, by, held.review, reviewEvents[next], { from, to: next, ...data });
  }

  /** Stores a change as a new version; `held` is up to date afterwards. */
  async change(tx: Transaction, { review }: HeldReview, change: Partial<ReviewRequest>): Promise<void> {
    const stored = { ...change, updatedAt: this.clock.now() };
    await tx.update(ReviewRequest, { id: review.id }, stored);
    Object.assign(review, stored, { version: review.version + 1 });
  }

  /** Records an event of this review request. */
  record(
    tx: Transaction,
    by: Mover,
    review: ReviewRequest,
    type: string,
    data: Record<string, unknown> = {},
  ): Promise<void> {
    const { id: subjectId, bloggerId, campaignId } = review;
    return this.events.record(tx, {
      type,
      actorId: by?.id ?? null,
      subjectType: 'review_request',
      subjectId,
      bloggerId,
      campaignId,
      data,
    });
  }
}
