import { Injectable } from '@nestjs/common';
import { OrganisationService } from '@rapport/accounts';
import {
  type Actor,
  Clock,
  Database,
  hasRole,
  newId,
  rows,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { connectionFault, type MaterialConnection, type SampleKind } from './domain/material-connection.js';
import { type ClauseLanguage, clauseLanguageFor, reviewClauses } from './domain/review-clauses.js';
import { isRevisable } from './domain/review-state.js';
import { ReviewMoves } from './review-moves.js';
import { ReviewRequest } from './review-request.entity.js';
import { reviewEvents } from './review-request.events.js';
import { type ProposalParts, ReviewParts, type SampleDraft } from './review-parts.js';
import { connectionRefused, deletionRefused, notRevisable, termsAreOut } from './reviews.errors.js';
import { ReviewsQueries } from './reviews.queries.js';

export interface ReviewProposal extends ProposalParts {
  materialConnection?: MaterialConnection | null;
  connectionDetail?: string;
  dueOn?: string | null;
  sample?: SampleDraft | null;
  subject?: string;
  body?: string;
  language?: ClauseLanguage;
  templateId?: string | null;
}

export interface ReviewChange extends Omit<Partial<ReviewProposal>, 'bloggerId' | 'campaignId' | 'pitchId'> {
  officerId?: string;
  version: number;
}

/** What the blogger was told when the request left; it stays what it was. */
const TERMS = ['productId', 'materialConnection', 'language', 'subject', 'body'] as const;

/** Review requests: proposed, revised while nothing is published, deleted while nothing has happened. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly database: Database,
    private readonly queries: ReviewsQueries,
    private readonly organisation: OrganisationService,
    private readonly moves: ReviewMoves,
    private readonly parts: ReviewParts,
    private readonly clock: Clock,
  ) {}

  /** Proposes a review, from an accepted pitch or directly; gives its id. Both clauses are written with it. */
  async propose(actor: Actor, proposal: ReviewProposal): Promise<string> {
    const { sample = null, bloggerId, campaignId, productId, pitchId = null } = proposal;
    const id = newId();
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      const blogger = await this.parts.check(tx, proposal);
      const review = {
        materialConnection: proposal.materialConnection ?? null,
        connectionDetail: proposal.connectionDetail ?? '',
        dueOn: proposal.dueOn ?? null,
        subject: proposal.subject ?? '',
        body: proposal.body ?? '',
        language: proposal.language ?? clauseLanguageFor(blogger.language),
      };
      requireConnection(review.materialConnection, sample?.kind ?? null);
      await tx.insert(ReviewRequest, {
        id,
        bloggerId,
        campaignId,
        productId,
        pitchId,
        ...review,
        ...(await this.parts.begunAs(tx, actor, proposal.templateId)),
        ...(await this.clauses(tx, productId, review)),
        officerId: actor.id,
        state: 'proposed',
        createdAt: now,
        updatedAt: now,
      });
      if (sample) await this.parts.addSample(tx, id, sample);
      const held = await this.moves.holdForAnyone(tx, id);
      await this.moves.record(tx, actor, held.review, reviewEvents.created, { pitchId, productId });
    });
    return id;
  }

  /**
   * Changes what was proposed. What the blogger was told (product, connection, wording) stays once the request is
   * on its way. @throws DomainError `stale-edit`, `review-request.not-revisable`, `review-request.terms-are-out`
   */
  async revise(
    actor: Actor,
    id: string,
    { version, sample, templateId, ...change }: ReviewChange,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const held = await this.moves.hold(tx, actor, id);
      const { review } = held;
      if (review.version !== version) throw staleEdit(await this.queries.byId(actor, id));
      if (!isRevisable(review.state)) throw notRevisable(review.state);
      const changed = TERMS.filter((term) => change[term] !== undefined && change[term] !== review[term]);
      if (changed.length > 0 && (await this.parts.requestIsOut(tx, id))) throw termsAreOut(changed);
      const revised = { ...review, ...change };
      const kind = sample === undefined ? (held.sample?.kind ?? null) : (sample?.kind ?? null);
      requireConnection(revised.materialConnection, kind);
      await this.parts.checkProduct(tx, revised.productId);
      if (change.officerId !== undefined)
        await this.parts.checkOfficer(tx, change.officerId, hasRole(actor, 'manager'));
      if (sample !== undefined) await this.parts.reviseSample(tx, held, sample);
      const clauses = changed.length > 0 ? await this.clauses(tx, revised.productId, revised) : {};
      const begunAs = await this.parts.begunAs(tx, actor, templateId);
      await this.moves.change(tx, held, { ...change, ...clauses, ...begunAs });
      await this.moves.record(tx, actor, review, reviewEvents.revised, { changed: Object.keys(change) });
    });
  }

  /** Deletes a proposal of which nothing has left. @throws DomainError `review-request.has-history` */
  async delete(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { review } = await this.moves.hold(tx, actor, id);
      if (review.state !== 'proposed' || (await this.parts.requestIsOut(tx, id))) throw deletionRefused();
      await tx.delete(ReviewRequest, { id });
      await this.moves.record(tx, actor, review, reviewEvents.deleted);
    });
  }

  private async clauses(
    tx: Transaction,
    productId: string,
    { language, materialConnection }: Pick<ReviewRequest, 'language' | 'materialConnection'>,
  ): Promise<Pick<ReviewRequest, 'honestOpinionClause' | 'disclosureClause'>> {
    const [product] = await rows<{ brand: string }>(tx, `SELECT brand FROM products WHERE id = $1`, [
      productId,
    ]);
    const brand = product?.brand || (await this.organisation.read()).name;
    const { honestOpinion, disclosure } = reviewClauses(language, materialConnection, brand);
    return { honestOpinionClause: honestOpinion, disclosureClause: disclosure };
  }
}

function requireConnection(connection: MaterialConnection | null, sample: SampleKind | null): void {
  const fault = connectionFault(connection, sample);
  if (fault) throw connectionRefused(fault);
}
