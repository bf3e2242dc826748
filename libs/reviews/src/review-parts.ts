import { Injectable } from '@nestjs/common';
import { type Actor, newId, rows, type Transaction } from '@rapport/platform';
import { TemplatesService } from '@rapport/templates';
import type { SampleKind } from './domain/material-connection.js';
import type { HeldReview } from './review-moves.js';
import { campaignNotRunning, fieldRefused, pitchNotAccepted, sampleIsOut } from './reviews.errors.js';
import { Sample } from './sample.entity.js';

/** What a review request refers to. */
export interface ProposalParts {
  bloggerId: string;
  campaignId: string;
  productId: string;
  pitchId?: string | null;
}

export interface SampleDraft {
  kind: SampleKind;
  valueCents?: number | null;
  currency?: string;
  returnDueOn?: string | null;
}

/** What hangs together with a review request: blogger, campaign, pitch, product, sample, message. */
@Injectable()
export class ReviewParts {
  constructor(private readonly templates: TemplatesService) {}

  /** The template that a request begins as, in the version in force; nothing where none is named. */
  async begunAs(
    tx: Transaction,
    actor: Actor,
    templateId: string | null | undefined,
  ): Promise<{ templateId?: string | null; templateVersion?: number | null }> {
    return templateId === undefined ? {} : this.templates.inForce(tx, actor, templateId);
  }

  /** Checks that everything referred to exists and fits together; gives the blogger's language. @throws DomainError with the field */
  async check(tx: Transaction, parts: ProposalParts): Promise<{ language: string | null }> {
    const { bloggerId, campaignId, productId, pitchId } = parts;
    const [blogger] = await rows<{ language: string | null }>(
      tx,
      `SELECT language FROM bloggers WHERE id = $1 FOR KEY SHARE`,
      [bloggerId],
    );
    if (!blogger) throw unknown('bloggerId', 'blogger');
    const [campaign] = await rows<{ state: string }>(
      tx,
      `SELECT state FROM campaigns WHERE id = $1 FOR KEY SHARE`,
      [campaignId],
    );
    if (!campaign) throw unknown('campaignId', 'campaign');
    await this.checkProduct(tx, productId);
    if (pitchId) await this.checkPitch(tx, pitchId, bloggerId, campaignId);
    else if (campaign.state !== 'running') throw campaignNotRunning();
    return blogger;
  }

  /** @throws DomainError at `productId` */
  async checkProduct(tx: Transaction, productId: string): Promise<void> {
    const [product] = await rows(tx, `SELECT FROM products WHERE id = $1 FOR KEY SHARE`, [productId]);
    if (!product) throw unknown('productId', 'product');
  }

  /** Only a manager hands a review request to somebody else. @throws DomainError at `officerId` */
  async checkOfficer(tx: Transaction, officerId: string, byManager: boolean): Promise<void> {
    if (!byManager) {
      throw fieldRefused(
        'officerId',
        'review-request.officer-by-manager',
        'A manager hands it to somebody else.',
      );
    }
    const [officer] = await rows(
      tx,
      `SELECT FROM accounts WHERE id = $1 AND disabled_at IS NULL AND role <> 'viewer' FOR KEY SHARE`,
      [officerId],
    );
    if (!officer) throw unknown('officerId', 'officer');
  }

  /** Adds the sample. @throws DomainError when a gift is to come back */
  async addSample(tx: Transaction, reviewRequestId: string, sample: SampleDraft): Promise<void> {
    await tx.insert(Sample, { id: newId(), reviewRequestId, ...checked(sample), returnedOn: null });
  }

  /** Adds, changes or takes away the sample; once shipped its kind stays. @throws DomainError `review-request.sample-is-out` */
  async reviseSample(tx: Transaction, held: HeldReview, sample: SampleDraft | null): Promise<void> {
    const { review, sample: before } = held;
    const isOut = review.state === 'shipped' || review.state === 'received';
    if (isOut && sample?.kind !== before?.kind) throw sampleIsOut();
    if (before === null) {
      if (sample) await this.addSample(tx, review.id, sample);
    } else if (sample === null) {
      await tx.delete(Sample, { id: before.id });
    } else {
      await tx.update(Sample, { id: before.id }, checked(sample));
    }
  }

  /** True while the request message waits to leave, is leaving, or has left; one that was refused never arrived. */
  async requestIsOut(tx: Transaction, id: string): Promise<boolean> {
    const [out] = await rows(
      tx,
      `SELECT FROM messages WHERE origin_type = 'review_request' AND origin_id = $1 AND direction = 'out'
         AND state NOT IN ('draft', 'cancelled', 'refused') LIMIT 1`,
      [id],
    );
    return out !== undefined;
  }

  private async checkPitch(
    tx: Transaction,
    pitchId: string,
    bloggerId: string,
    campaignId: string,
  ): Promise<void> {
    const [pitch] = await rows(
      tx,
      `SELECT FROM pitches WHERE id = $1 AND blogger_id = $2 AND campaign_id = $3 AND state = 'accepted' FOR SHARE`,
      [pitchId, bloggerId, campaignId],
    );
    if (!pitch) throw pitchNotAccepted();
  }
}

function checked({ kind, valueCents = null, currency = 'EUR', returnDueOn = null }: SampleDraft) {
  if (kind === 'gift' && returnDueOn !== null) {
    throw fieldRefused('sample/returnDueOn', 'review-request.gift-returns', 'A gift does not come back.');
  }
  return { kind, valueCents, currency, returnDueOn };
}

function unknown(field: string, what: string) {
  return fieldRefused(field, 'unknown-reference', `There is no such ${what}.`);
}
