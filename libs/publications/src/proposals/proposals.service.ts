import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, EventLog, notFound, type Transaction } from '@rapport/platform';
import type { Sentiment } from '../domain/sentiment.js';
import { publicationEvents } from '../publication.events.js';
import { proposalSettled } from '../publications.errors.js';
import { PublicationsService } from '../publications.service.js';
import { PublicationProposal, type ProposalState } from './publication-proposal.entity.js';

/** What a person may put right when they accept a proposal. */
export interface Acceptance {
  title?: string;
  publishedOn?: string;
  sentiment?: Sentiment | null;
  keyPoints?: string;
}

/** What people decide on posts that were proposed as publications. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Logs the post as the publication of its review request; gives the publication's id. Logging settles the proposal
   * in its own transaction, so that of two who accept at once the second hears that it is logged.
   * @throws DomainError `publication-proposal.settled`, and whatever logging refuses
   */
  async accept(actor: Actor, id: string, corrected: Acceptance): Promise<string> {
    const proposal = await this.database.transaction((tx) => this.inState(tx, id, 'open'));
    const { url, bloggerId, channelId, reviewRequestId, title, publishedOn } = proposal;
    return this.publications.log(actor, {
      url,
      bloggerId,
      channelId,
      reviewRequestId,
      title,
      publishedOn,
      ...corrected,
    });
  }

  /** It isn't what was asked for; it is not proposed again. @throws DomainError `publication-proposal.settled` */
  dismiss(actor: Actor, id: string): Promise<void> {
    return this.decide(actor, id, { from: 'open', to: 'dismissed' });
  }

  /** Takes a dismissal back. @throws DomainError `publication-proposal.settled` when it was accepted since */
  reopen(actor: Actor, id: string): Promise<void> {
    return this.decide(actor, id, { from: 'dismissed', to: 'open' });
  }

  private async decide(
    actor: Actor,
    id: string,
    { from, to }: { from: ProposalState; to: 'open' | 'dismissed' },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { bloggerId, title, url } = await this.inState(tx, id, from);
      const dismissed = to === 'dismissed';
      await tx.update(
        PublicationProposal,
        { id },
        {
          state: to,
          decidedById: dismissed ? actor.id : null,
          decidedAt: dismissed ? this.clock.now() : null,
        },
      );
      await this.events.record(tx, {
        type: dismissed ? publicationEvents.proposalDismissed : publicationEvents.proposalReopened,
        actorId: actor.id,
        subjectType: 'publication_proposal',
        subjectId: id,
        bloggerId,
        data: { title, url },
      });
    });
  }

  private async inState(tx: Transaction, id: string, state: ProposalState): Promise<PublicationProposal> {
    const proposal = await tx.findOne(PublicationProposal, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!proposal) throw notFound('publication-proposal', id);
    if (proposal.state !== state) throw proposalSettled(proposal);
    return proposal;
  }
}
