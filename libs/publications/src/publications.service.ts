import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, EventLog, newId, notFound, type Transaction } from '@rapport/platform';
import type { ReviewRequest } from '@rapport/reviews';
import { type DisclosureStatus, firstDisclosureStatus } from './domain/disclosure-status.js';
import { publicationUrl, publicationUrlKey } from './domain/publication-url.js';
import type { Sentiment } from './domain/sentiment.js';
import { CheckPlan } from './checks/check-plan.js';
import { Publication } from './publication.entity.js';
import { PublicationReferences } from './publication-references.js';
import { publicationEvents } from './publication.events.js';
import {
  badAddress,
  dayToCome,
  linkedPublicationStays,
  linkStays,
  notTheirs,
  setPendingFirst,
} from './publications.errors.js';
import { ReviewFulfilment } from './review-fulfilment.js';

export interface PublicationLog {
  url: string;
  bloggerId: string;
  reviewRequestId?: string | null;
  channelId?: string | null;
  campaignId?: string | null;
  title?: string;
  publishedOn: string;
  sentiment?: Sentiment | null;
  keyPoints?: string;
}

export type PublicationChange = Partial<Omit<PublicationLog, 'bloggerId'>> & { version: number };

/** Publications: logged by their address, linked to the review request that they fulfil. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly database: Database,
    private readonly fulfilment: ReviewFulfilment,
    private readonly references: PublicationReferences,
    private readonly plan: CheckPlan,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Logs a publication; gives its id. Its review request is published and closed with it, whatever the sentiment.
   * @throws DomainError `publication.already-logged` naming the one that is there
   */
  async log(actor: Actor, log: PublicationLog): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    const url = this.checkedUrl(log.url);
    this.requirePast(actor, log.publishedOn);
    await this.database.transaction(async (tx) => {
      const held = log.reviewRequestId ? await this.fulfilment.hold(tx, log.reviewRequestId) : null;
      if (held && held.review.bloggerId !== log.bloggerId)
        throw notTheirs('reviewRequestId', 'review request');
      const publication = {
        ...log,
        ...url,
        campaignId: log.campaignId ?? held?.review.campaignId ?? null,
        disclosureStatus: firstDisclosureStatus(held?.review.materialConnection ?? null),
      };
      await this.references.check(tx, log.bloggerId, publication);
      await this.insert(tx, { id, ...publication, loggedById: actor.id, createdAt: now, updatedAt: now });
      await this.record(tx, actor, { id, ...publication }, publicationEvents.logged, {
        title: log.title ?? '',
        url: url.url,
        sentiment: log.sentiment ?? null,
      });
      await this.plan.begin(tx, { id, url: url.url });
      await this.fulfilment.settleProposals(tx, actor, { id, urlKey: url.urlKey });
      if (held) await this.fulfilment.publish(tx, actor, held, id);
      await this.fulfilment.stopFollowUps(tx, actor, { bloggerId: log.bloggerId, url: url.url });
    });
    this.plan.wake();
    return id;
  }

  /**
   * Mends what was logged, or links it to a review request; where that changes what is read or what it is judged by, it
   * is looked at anew. @throws DomainError `stale-edit`, `publication.link-stays`
   */
  async revise(actor: Actor, id: string, { version, ...change }: PublicationChange): Promise<void> {
    const url = change.url === undefined ? null : this.checkedUrl(change.url);
    if (change.publishedOn !== undefined) this.requirePast(actor, change.publishedOn);
    await this.database.transaction(async (tx) => {
      // The review request first, as in log(): two people in opposite order would lock each other out.
      const held = change.reviewRequestId ? await this.fulfilment.hold(tx, change.reviewRequestId) : null;
      const publication = await this.locked(tx, id);
      await this.references.requireCurrent(publication, version);
      const before = publication.reviewRequestId;
      const links = change.reviewRequestId !== undefined && change.reviewRequestId !== before;
      if (links && before !== null) throw linkStays();
      if (links && held) requireFitting(publication, held.review);
      await this.references.check(tx, publication.bloggerId, change);
      if (url) await this.references.requireUnlogged(tx, url.urlKey, id);
      await tx.update(Publication, { id }, { ...change, ...url, updatedAt: this.clock.now() });
      await this.record(tx, actor, publication, publicationEvents.revised, { changed: Object.keys(change) });
      if (links && held) await this.fulfilment.publish(tx, actor, held, id);
      const now = { id, url: url?.url ?? publication.url };
      if (now.url !== publication.url) await this.plan.moved(tx, now, actor.id);
      else if (links) await this.plan.soon(tx, now, actor.id);
    });
    if (url !== null || change.reviewRequestId !== undefined) this.plan.wake();
  }

  /** Deletes what was logged by mistake. @throws DomainError `publication.linked` when a review request ended with it */
  async delete(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const publication = await this.locked(tx, id);
      if (publication.reviewRequestId !== null) throw linkedPublicationStays();
      await tx.delete(Publication, { id });
      await this.record(tx, actor, publication, publicationEvents.deleted, { url: publication.url });
    });
  }

  /** @throws DomainError `publication.not-found` */
  async requireThere(id: string): Promise<void> {
    const found = await this.database.query(
      `SELECT FROM publications WHERE id = $1`,
      [id],
      'publication-there',
    );
    if (found.length === 0) throw notFound('publication', id);
  }

  /** Locks one publication. @throws DomainError `publication.not-found` */
  async locked(tx: Transaction, id: string): Promise<Publication> {
    const publication = await tx.findOne(Publication, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!publication) throw notFound('publication', id);
    return publication;
  }

  private async insert(
    tx: Transaction,
    publication: Omit<PublicationLog, 'campaignId'> & {
      id: string;
      urlKey: string;
      campaignId: string | null;
      disclosureStatus: DisclosureStatus;
      loggedById: string;
      createdAt: Date;
      updatedAt: Date;
    },
  ): Promise<void> {
    const blank = { title: '', keyPoints: '', sentiment: null, channelId: null, reviewRequestId: null };
    const unseen = { finding: null, findingReasons: [], heldByPerson: false, findingDiffers: false };
    // Two people may log the same address at once: the unique index decides, the other is told.
    const { raw } = await tx
      .createQueryBuilder()
      .insert()
      .into(Publication)
      .values({ ...blank, ...unseen, disclosureSince: publication.createdAt, ...publication })
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length === 0)
      await this.references.requireUnlogged(tx, publication.urlKey, publication.id);
  }

  private checkedUrl(text: string): { url: string; urlKey: string } {
    const url = publicationUrl(text);
    if (url === null) throw badAddress();
    return { url, urlKey: publicationUrlKey(url) };
  }

  private requirePast(actor: Actor, day: string): void {
    if (day > this.clock.today(actor.timeZone)) throw dayToCome();
  }

  private record(
    tx: Transaction,
    actor: Actor,
    { id, bloggerId, campaignId }: Pick<Publication, 'id' | 'bloggerId' | 'campaignId'>,
    type: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    return this.events.record(tx, {
      type,
      actorId: actor.id,
      subjectType: 'publication',
      subjectId: id,
      bloggerId,
      campaignId,
      data,
    });
  }
}

function requireFitting(publication: Publication, review: ReviewRequest): void {
  if (review.bloggerId !== publication.bloggerId) throw notTheirs('reviewRequestId', 'review request');
  if (publication.disclosureStatus === 'not_required' && review.materialConnection !== 'none')
    throw setPendingFirst();
}
