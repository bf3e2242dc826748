import { Injectable } from '@nestjs/common';
import type { Network } from '@rapport/bloggers';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import { missingBeforeStart, type PlanProblem } from './domain/before-start.js';
import { type CampaignState, type Objective } from './domain/campaign-state.js';

export interface CampaignFilter {
  q?: string;
  state?: CampaignState;
  managerId?: string;
}

export const campaignSorts = ['endsOn', 'name', 'createdAt'] as const;
export type CampaignSort = (typeof campaignSorts)[number];

export interface CampaignRow {
  id: string;
  name: string;
  objective: Objective | null;
  target: string;
  targetCount: number | null;
  startsOn: string | null;
  endsOn: string | null;
  state: CampaignState;
  managerId: string | null;
  managerName: string | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

export interface CampaignDetail extends CampaignRow {
  approaches: { network: Network; approach: string }[];
  productIds: string[];
  products: { id: string; name: string; brand: string }[];
  /** What keeps a draft from starting; empty for the others. */
  missing: PlanProblem[];
}

const COLUMNS = `c.id, c.name, c.objective, c.target, c.target_count AS "targetCount", c.starts_on AS "startsOn",
  c.ends_on AS "endsOn", c.state, c.manager_id AS "managerId", a.name AS "managerName",
  c.created_at AS "createdAt", c.updated_at AS "updatedAt", c.version`;

const FROM = `FROM campaigns c LEFT JOIN accounts a ON a.id = c.manager_id`;

const WHERE = `($1::text IS NULL OR position(folded($1) in folded(c.name)) > 0)
  AND ($2::text IS NULL OR c.state = $2) AND ($3::uuid IS NULL OR c.manager_id = $3)`;

/** Texts, so that one cursor fits all; a campaign without an end comes after those that have one. */
const KEYS: Record<CampaignSort, string> = {
  endsOn: `coalesce(c.ends_on::text, 'open')`,
  name: `folded(c.name)`,
  createdAt: `c.id::text`,
};

/** Reading campaigns for screens. */
@Injectable()
export class CampaignsQueries {
  constructor(private readonly database: Database) {}

  /** A page of campaigns and how many there are in all. */
  async page(request: ListRequest<CampaignFilter, CampaignSort>): Promise<Page<CampaignRow>> {
    const { filter, sort, descending, after, limit, offset } = request;
    const values = [filter.q?.trim() || null, filter.state ?? null, filter.managerId ?? null];
    const [key, order, beyond] = [KEYS[sort], descending ? 'DESC' : 'ASC', descending ? '<' : '>'];
    const [found, [counted]] = await Promise.all([
      this.database.query<CampaignRow & { sortKey: string }>(
        `SELECT ${COLUMNS}, ${key} AS "sortKey" ${FROM}
         WHERE ${WHERE} AND ($4::text IS NULL OR (${key}, c.id) ${beyond} ($4, $5::uuid))
         ORDER BY ${key} ${order}, c.id ${order} LIMIT $6 OFFSET $7`,
        [
          ...values,
          after === null ? null : String(after.value),
          after?.id ?? null,
          limit + 1,
          after ? 0 : offset,
        ],
        `campaigns-page-${sort}-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total ${FROM} WHERE ${WHERE}`,
        values,
        'campaigns-count',
      ),
    ]);
    const page = toPage(found, request, (row) => row.sortKey, { total: counted?.total ?? 0, capped: false });
    return { ...page, rows: page.rows.map(({ sortKey: _key, ...row }) => row) };
  }

  /** One campaign with its approaches, products and what it lacks on `today`. @throws DomainError `campaign.not-found` */
  async byId(id: string, today: string): Promise<CampaignDetail> {
    const [campaign] = await this.database.query<Omit<CampaignDetail, 'missing' | 'productIds'>>(
      `SELECT ${COLUMNS},
         coalesce((SELECT jsonb_agg(jsonb_build_object('network', p.network, 'approach', p.approach) ORDER BY p.network)
           FROM campaign_approaches p WHERE p.campaign_id = c.id), '[]') AS approaches,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'brand', p.brand) ORDER BY folded(p.name))
           FROM campaign_products cp JOIN products p ON p.id = cp.product_id WHERE cp.campaign_id = c.id), '[]') AS products
       ${FROM} WHERE c.id = $1`,
      [id],
      'campaign-by-id',
    );
    if (!campaign) throw notFound('campaign', id);
    return {
      ...campaign,
      productIds: campaign.products.map((product) => product.id),
      missing: campaign.state === 'draft' ? missingBeforeStart(campaign, today) : [],
    };
  }
}
