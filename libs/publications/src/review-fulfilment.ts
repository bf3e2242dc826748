import { Injectable } from '@nestjs/common';
import { MessagesService } from '@rapport/messages';
import { type Actor, Clock, rows, type Transaction } from '@rapport/platform';
import { type HeldReview, ReviewMoves, ReviewOutcomeService } from '@rapport/reviews';

/** What a publication means for the review request that it fulfils, and for what still waits to leave. */
@Injectable()
export class ReviewFulfilment {
  constructor(
    private readonly moves: ReviewMoves,
    private readonly outcome: ReviewOutcomeService,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  /** Holds the review request, whoever's it is. @throws DomainError `review-request.not-found` */
  hold(tx: Transaction, id: string): Promise<HeldReview> {
    return this.moves.holdForAnyone(tx, id);
  }

  /** The request is published, and closed unless a loan is out. @throws DomainError `review-request.move-refused` */
  publish(tx: Transaction, actor: Actor, held: HeldReview, publicationId: string): Promise<void> {
    return this.outcome.publish(tx, actor, held, publicationId);
  }

  /** The post is logged, however that came about: nobody need decide any more whether it is the publication. */
  async settleProposals(
    tx: Transaction,
    actor: Actor,
    { id, urlKey }: { id: string; urlKey: string },
  ): Promise<void> {
    await rows(
      tx,
      `UPDATE publication_proposals SET state = 'accepted', publication_id = $1, decided_by_id = $3, decided_at = $4
       WHERE url_key = $2 AND state = 'open'`,
      [id, urlKey, actor.id, this.clock.now()],
    );
  }

  /** No follow-up leaves after a publication (product.md section 5), whatever it was about. */
  async stopFollowUps(
    tx: Transaction,
    actor: Actor,
    { bloggerId, url }: { bloggerId: string; url: string },
  ): Promise<void> {
    const why = { code: 'published', params: { url }, text: 'The blogger has published.' };
    await this.messages.cancelPending(tx, actor, { bloggerId, steps: 'follow-ups' }, why);
  }
}
