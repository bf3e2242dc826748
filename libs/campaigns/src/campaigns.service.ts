import { Injectable } from '@nestjs/common';
import type { Network } from '@rapport/bloggers';
import {
  type Actor,
  Clock,
  Database,
  EventLog,
  newId,
  notFound,
  rows,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { Campaign } from './campaign.entity.js';
import { campaignEvents } from './campaign.events.js';
import {
  campaignIncomplete,
  campaignInUse,
  campaignMoveRefused,
  refuseWhenReferenced,
  unknownReference,
} from './campaigns.errors.js';
import { CampaignsQueries } from './campaigns.queries.js';
import { endsBeforeItStarts, missingBeforeStart, missingOnceStarted } from './domain/before-start.js';
import { type CampaignState, canMoveCampaign, type Objective } from './domain/campaign-state.js';

export interface CampaignDraft {
  name: string;
  objective?: Objective | null;
  target?: string;
  targetCount?: number | null;
  startsOn?: string | null;
  endsOn?: string | null;
  managerId?: string | null;
  approaches?: { network: Network; approach: string }[];
  productIds?: string[];
}

export type CampaignChange = Partial<CampaignDraft> & { version: number };

/** Campaigns: prepared, started once their objective is set, ended. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignsQueries,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Prepares a campaign; gives its id. Its manager is the actor unless named. */
  async create(actor: Actor, { approaches, productIds, ...draft }: CampaignDraft): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    const blank = {
      objective: null,
      target: '',
      targetCount: null,
      startsOn: null,
      endsOn: null,
      managerId: actor.id,
    };
    const campaign = { ...blank, ...draft };
    if (endsBeforeItStarts(campaign))
      throw campaignIncomplete([{ field: 'endsOn', fault: 'end-before-start' }]);
    await this.database.transaction(async (tx) => {
      await this.requireManager(tx, campaign.managerId);
      await tx.insert(Campaign, { id, ...campaign, state: 'draft', createdAt: now, updatedAt: now });
      await this.writeApproaches(tx, id, approaches ?? []);
      await this.writeProducts(tx, id, productIds ?? []);
      await this.record(tx, actor, id, campaignEvents.created, { name: draft.name });
    });
    return id;
  }

  /** Changes a campaign. A started one keeps objective, target, start and end. @throws DomainError `stale-edit` */
  async revise(
    actor: Actor,
    id: string,
    { version, approaches, productIds, ...change }: CampaignChange,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const campaign = await this.locked(tx, id);
      if (campaign.version !== version)
        throw staleEdit(await this.campaigns.byId(id, this.clock.today(actor.timeZone)));
      if (change.managerId !== undefined) await this.requireManager(tx, change.managerId);
      const revised = { ...campaign, ...change };
      const problems = campaign.state === 'draft' ? [] : missingOnceStarted(revised);
      if (endsBeforeItStarts(revised)) problems.push({ field: 'endsOn', fault: 'end-before-start' });
      if (problems.length > 0) throw campaignIncomplete(problems);
      // An update, not a save: a change of approaches or products alone is a new version too.
      await tx.update(Campaign, { id }, { ...change, updatedAt: this.clock.now() });
      if (approaches) await this.writeApproaches(tx, id, approaches);
      if (productIds) await this.writeProducts(tx, id, productIds);
      await this.record(tx, actor, id, campaignEvents.revised, { name: revised.name });
    });
  }

  /** Starts a campaign, today where it has no start date. @throws DomainError `campaign.incomplete` with what is missing */
  async start(actor: Actor, id: string): Promise<void> {
    const today = this.clock.today(actor.timeZone);
    await this.database.transaction(async (tx) => {
      const campaign = await this.movable(tx, id, 'running');
      const problems = missingBeforeStart(campaign, today);
      if (problems.length > 0) throw campaignIncomplete(problems);
      await tx.update(
        Campaign,
        { id },
        { state: 'running', startsOn: campaign.startsOn ?? today, updatedAt: this.clock.now() },
      );
      const { name, objective, target } = campaign;
      await this.record(tx, actor, id, campaignEvents.started, { name, objective, target });
    });
  }

  /** Ends a running campaign. @throws DomainError `campaign.move-refused` */
  async end(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { name } = await this.movable(tx, id, 'ended');
      await tx.update(Campaign, { id }, { state: 'ended', updatedAt: this.clock.now() });
      await this.record(tx, actor, id, campaignEvents.ended, { name });
    });
  }

  /** Deletes a campaign that never started and that nothing refers to. @throws DomainError `campaign.in-use` */
  async delete(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { name, state } = await this.locked(tx, id);
      if (state !== 'draft') throw campaignInUse();
      await tx.delete(Campaign, { id }).catch(refuseWhenReferenced(campaignInUse));
      await this.record(tx, actor, id, campaignEvents.deleted, { name });
    });
  }

  private async locked(tx: Transaction, id: string): Promise<Campaign> {
    const campaign = await tx.findOne(Campaign, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!campaign) throw notFound('campaign', id);
    return campaign;
  }

  private async movable(tx: Transaction, id: string, next: CampaignState): Promise<Campaign> {
    const campaign = await this.locked(tx, id);
    if (!canMoveCampaign(campaign.state, next)) throw campaignMoveRefused(campaign.state, next);
    return campaign;
  }

  private async requireManager(tx: Transaction, managerId: string | null): Promise<void> {
    if (managerId === null) return;
    const [found] = await rows(tx, `SELECT FROM accounts WHERE id = $1 AND disabled_at IS NULL`, [managerId]);
    if (!found) throw unknownReference('managerId', 'account');
  }

  private async writeApproaches(
    tx: Transaction,
    id: string,
    approaches: NonNullable<CampaignDraft['approaches']>,
  ): Promise<void> {
    await rows(tx, `DELETE FROM campaign_approaches WHERE campaign_id = $1`, [id]);
    await rows(
      tx,
      `INSERT INTO campaign_approaches (campaign_id, network, approach)
       SELECT $1, a.network, a.approach FROM jsonb_to_recordset($2::jsonb) AS a (network text, approach text)`,
      [id, JSON.stringify(approaches)],
    );
  }

  private async writeProducts(tx: Transaction, id: string, productIds: string[]): Promise<void> {
    const wanted = [...new Set(productIds)];
    const found = await rows(tx, `SELECT id FROM products WHERE id = ANY ($1) FOR SHARE`, [wanted]);
    if (found.length < wanted.length) throw unknownReference('productIds', 'product');
    await rows(tx, `DELETE FROM campaign_products WHERE campaign_id = $1`, [id]);
    await rows(tx, `INSERT INTO campaign_products (campaign_id, product_id) SELECT $1, unnest($2::uuid[])`, [
      id,
      wanted,
    ]);
  }

  private record(
    tx: Transaction,
    actor: Actor,
    id: string,
    type: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    return this.events.record(tx, {
      type,
      actorId: actor.id,
      subjectType: 'campaign',
      subjectId: id,
      campaignId: id,
      data,
    });
  }
}
