import { Injectable } from '@nestjs/common';
import { MessagesService } from '@rapport/messages';
import { type Actor, Clock, Database, type Transaction } from '@rapport/platform';
import { agreementFault } from './domain/material-connection.js';
import type { ReviewState } from './domain/review-state.js';
import { type HeldReview, ReviewMoves } from './review-moves.js';
import { connectionRefused } from './reviews.errors.js';

/** How a review request goes on: agreed, declined, cancelled, published, closed. */
@Injectable()
export class ReviewOutcomeService {
  constructor(
    private readonly database: Database,
    private readonly moves: ReviewMoves,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  /** The blogger agrees. @throws DomainError `review-request.connection-missing` before the connection is named */
  async agree(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const held = await this.moves.hold(tx, actor, id);
      this.moves.require(held, 'agreed');
      const fault = agreementFault(held.review.materialConnection, held.sample?.kind ?? null);
      if (fault) throw connectionRefused(fault);
      await this.moves.move(tx, actor, held, 'agreed', { agreedAt: this.clock.now() });
    });
  }

  /** The blogger says no; nobody owes a review. */
  async decline(actor: Actor, id: string, reason: string): Promise<void> {
    await this.finish(actor, id, 'declined', reason);
  }

  /** We call it off. */
  async cancel(actor: Actor, id: string, reason: string): Promise<void> {
    await this.finish(actor, id, 'cancelled', reason);
  }

  /** Closes a published request by hand, even while a loan is still out. */
  async close(actor: Actor, id: string, reason: string): Promise<void> {
    await this.finish(actor, id, 'closed', reason);
  }

  /**
   * Something was published for this request: it becomes published, and closed with it unless a loan is still out.
   * What the publication says of the product plays no part. A second publication for a request that is published
   * or closed already changes nothing. @throws DomainError `review-request.move-refused`
   */
  async publish(tx: Transaction, actor: Actor, held: HeldReview, publicationId: string): Promise<void> {
    if (held.review.state === 'published' || held.review.state === 'closed') return;
    await this.moves.move(tx, actor, held, 'published', {}, { publicationId });
    await this.stopMessages(tx, actor, held.review.id, 'published');
    if (held.sample?.kind !== 'loan' || held.sample.returnedOn !== null) {
      await this.moves.move(tx, actor, held, 'closed', { closedAt: this.clock.now() }, { publicationId });
    }
  }

  private async finish(
    actor: Actor,
    id: string,
    next: 'declined' | 'cancelled' | 'closed',
    reason: string,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const held = await this.moves.hold(tx, actor, id);
      const change = { closedAt: this.clock.now(), closeReason: reason || null };
      await this.moves.move(tx, actor, held, next, change, { reason });
      await this.stopMessages(tx, actor, id, next);
    });
  }

  /** Nobody asks for what has been settled. */
  private async stopMessages(tx: Transaction, actor: Actor, id: string, state: ReviewState): Promise<void> {
    const why = { code: 'request-over', params: { state }, text: `The review request is ${state}.` };
    await this.messages.cancelPending(tx, actor, { origin: { type: 'review_request', id } }, why);
  }
}
