import { Injectable } from '@nestjs/common';
import { Database, type Page, toPage } from '@rapport/platform';
import type { Cohort } from './cohort.js';
import { LOOKED_AT } from './compliance.sql.js';
import { type Share, shareOf } from './domain/figure.js';

export const sentiments = ['positive', 'mixed', 'neutral', 'negative'] as const;
export type Sentiment = (typeof sentiments)[number];

export const disclosureStatuses = [
  'compliant',
  'insufficient',
  'missing',
  'removed',
  'unverifiable',
  'pending',
  'not_required',
] as const;
export type DisclosureStatus = (typeof disclosureStatuses)[number];

export interface Outcomes {
  publications: number;
  /** Judged by staff; `unjudged` has none yet. */
  sentiment: Record<Sentiment | 'unjudged', number>;
  disclosure: Record<DisclosureStatus, number>;
  /** Compliant among those that need a disclosure and could be checked. */
  compliance: Share & { numerator: number; denominator: number };
  samples: { shipped: number; gifts: number; loans: number; loansOut: number; costs: Cost[] };
  /** Published or reviewed in the period without a pitch before it, so not in the funnel. */
  withoutPitch: number;
}

export interface Cost {
  currency: string;
  productCents: number;
  shippingCents: number;
}

export interface PublicationFilter {
  sentiment?: Sentiment | 'unjudged';
  disclosureStatus?: DisclosureStatus;
  /** As the first look found it. */
  firstDisclosure?: DisclosureStatus;
  /** As it stands, of those that were looked at. */
  lastDisclosure?: DisclosureStatus;
  /** Fell short at the first look and was put right since. */
  corrected?: boolean;
}

export interface PublicationRecord {
  id: string;
  bloggerId: string;
  bloggerName: string;
  campaignId: string | null;
  campaignName: string | null;
  title: string;
  url: string;
  publishedOn: string;
  sentiment: Sentiment | null;
  keyPoints: string;
  disclosureStatus: DisclosureStatus;
}

const IN_PERIOD = `FROM publications u LEFT JOIN review_requests r ON r.id = u.review_request_id
  WHERE u.published_on BETWEEN $1::date AND $2::date
    AND ($3::uuid IS NULL OR coalesce(u.campaign_id, r.campaign_id) = $3)`;

/** What appeared in the period, whenever it was asked for, and what was shipped in it. */
@Injectable()
export class OutcomesQueries {
  constructor(private readonly database: Database) {}

  /** Tone, disclosure and samples of the period. */
  async of({ period, campaignId }: Cohort): Promise<Outcomes> {
    const values = [period.from, period.to, campaignId];
    const [groups, [samples], costs] = await Promise.all([
      this.database.query<{
        sentiment: Sentiment | null;
        status: DisclosureStatus;
        n: number;
        alone: number;
      }>(
        `SELECT u.sentiment, u.disclosure_status AS status, count(*) AS n,
           count(*) FILTER (WHERE r.pitch_id IS NULL AND NOT EXISTS (SELECT FROM pitches p
             WHERE p.blogger_id = u.blogger_id AND p.campaign_id = coalesce(u.campaign_id, r.campaign_id)
               AND p.sent_at IS NOT NULL)) AS alone
         ${IN_PERIOD} GROUP BY 1, 2`,
        values,
        'report-outcomes',
      ),
      this.database.query<Omit<Outcomes['samples'], 'costs'>>(
        `SELECT count(*) AS shipped, count(*) FILTER (WHERE s.kind = 'gift') AS gifts,
           count(*) FILTER (WHERE s.kind = 'loan') AS loans,
           count(*) FILTER (WHERE s.kind = 'loan' AND s.returned_on IS NULL) AS "loansOut" ${SHIPPED}`,
        values,
        'report-samples',
      ),
      this.database.query<Cost>(
        `SELECT currency, sum(product) AS "productCents", sum(shipping) AS "shippingCents" FROM (
           SELECT s.currency, CASE WHEN s.kind = 'gift' THEN coalesce(s.value_cents, 0) ELSE 0 END AS product,
             0 AS shipping ${SHIPPED}
           UNION ALL SELECT h.currency, 0, coalesce(h.cost_cents, 0) ${SHIPPED}) AS spent
         GROUP BY currency ORDER BY sum(product + shipping) DESC`,
        values,
        'report-costs',
      ),
    ]);
    const count = (chosen: (group: (typeof groups)[number]) => boolean): number =>
      groups.filter(chosen).reduce((sum, group) => sum + group.n, 0);
    const disclosure = tally(disclosureStatuses, (status) => count((group) => group.status === status));
    const judged = disclosure.compliant + disclosure.insufficient + disclosure.missing + disclosure.removed;
    const compliance = { numerator: disclosure.compliant, denominator: judged };
    return {
      publications: count(() => true),
      sentiment: {
        ...tally(sentiments, (sentiment) => count((group) => group.sentiment === sentiment)),
        unjudged: count((group) => group.sentiment === null),
      },
      disclosure,
      compliance: { ...compliance, ...shareOf(compliance) },
      samples: { shipped: 0, gifts: 0, loans: 0, loansOut: 0, ...samples, costs },
      withoutPitch: groups.reduce((sum, group) => sum + group.alone, 0),
    };
  }

  /** The publications behind a number, the latest first. */
  async page(
    { period, campaignId }: Cohort,
    filter: PublicationFilter,
    request: { limit: number; offset: number; after: { value: string | number | null; id: string } | null },
  ): Promise<Page<PublicationRecord>> {
    const values = [
      period.from,
      period.to,
      campaignId,
      filter.sentiment ?? null,
      filter.disclosureStatus ?? null,
      filter.firstDisclosure ?? null,
      filter.lastDisclosure ?? null,
      filter.corrected ?? null,
    ];
    const { after, limit, offset } = request;
    const [found, [counted]] = await Promise.all([
      this.database.query<PublicationRecord>(
        `SELECT u.id, u.blogger_id AS "bloggerId", b.name AS "bloggerName", k.id AS "campaignId",
           k.name AS "campaignName", u.title, u.url, u.published_on AS "publishedOn", u.sentiment,
           u.key_points AS "keyPoints", u.disclosure_status AS "disclosureStatus"
         FROM (SELECT u.*, coalesce(u.campaign_id, r.campaign_id) AS of_campaign ${LOOKED_AT} AND ${CHOSEN}) u
         JOIN bloggers b ON b.id = u.blogger_id LEFT JOIN campaigns k ON k.id = u.of_campaign
         WHERE $9::date IS NULL OR (u.published_on, u.id) < ($9::date, $10::uuid)
         ORDER BY u.published_on DESC, u.id DESC LIMIT $11 OFFSET $12`,
        [...values, after?.value ?? null, after?.id ?? null, limit + 1, after ? 0 : offset],
        'report-publications',
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total ${LOOKED_AT} AND ${CHOSEN}`,
        values,
        'report-publications-count',
      ),
    ]);
    return toPage(found, request, (row) => row.publishedOn, { total: counted?.total ?? 0, capped: false });
  }
}

const SHIPPED = `FROM shipments h JOIN samples s ON s.id = h.sample_id
  JOIN review_requests r ON r.id = s.review_request_id
  WHERE h.shipped_on BETWEEN $1::date AND $2::date AND ($3::uuid IS NULL OR r.campaign_id = $3)`;

const CHOSEN = `($4::text IS NULL OR coalesce(u.sentiment, 'unjudged') = $4)
  AND ($5::text IS NULL OR u.disclosure_status = $5) AND ($6::text IS NULL OR f.status = $6)
  AND ($7::text IS NULL OR (f.status IS NOT NULL AND u.disclosure_status = $7))
  AND ($8::boolean IS NULL OR (k.at IS NOT NULL) = $8)`;

function tally<Key extends string>(keys: readonly Key[], count: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
