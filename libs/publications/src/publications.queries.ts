import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import type { MaterialConnection } from '@rapport/reviews';
import {
  allowedDisclosureStatuses,
  type DisclosureStatus,
  disclosureStatuses,
} from './domain/disclosure-status.js';
import type { Sentiment } from './domain/sentiment.js';

export interface PublicationFilter {
  q?: string;
  disclosureStatus?: DisclosureStatus;
  /** A check and a person see it differently, and the person should look again. */
  findingDiffers?: boolean;
  bloggerId?: string;
  campaignId?: string;
  reviewRequestId?: string;
  sentiment?: Sentiment;
  ids?: string[];
}

export const publicationSorts = ['publishedOn', 'createdAt', 'lastCheckedAt', 'disclosureStatus'] as const;
export type PublicationSort = (typeof publicationSorts)[number];

export interface PublicationRow {
  id: string;
  url: string;
  title: string;
  bloggerId: string;
  bloggerName: string;
  channelId: string | null;
  campaignId: string | null;
  campaignName: string | null;
  reviewRequestId: string | null;
  productName: string | null;
  materialConnection: MaterialConnection | null;
  publishedOn: string;
  sentiment: Sentiment | null;
  disclosureStatus: DisclosureStatus;
  /** Since when. */
  disclosureSince: Date | null;
  /** The status is a person's decision. */
  heldByPerson: boolean;
  /** What the last check found; null until one is done. */
  finding: DisclosureStatus | null;
  findingReasons: string[];
  findingDiffers: boolean;
  lastCheckedAt: Date | null;
  /** When it is looked at next; null when nothing is planned. */
  nextCheckAt: Date | null;
  loggedById: string;
  loggedByName: string;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

/** How many publications there are by the status of their disclosure, and in all. */
export interface PublicationCounts {
  total: number;
  byStatus: Record<DisclosureStatus, number>;
}

export interface DecisionRow {
  id: string;
  from: DisclosureStatus | null;
  to: DisclosureStatus;
  reason: string;
  evidence: string;
  /** The check that decided, or that the person who decided had before them. */
  checkId: string | null;
  captureId: string | null;
  /** Null when a check decided. */
  decidedByName: string | null;
  decidedAt: string;
}

export interface PublicationDetail extends PublicationRow {
  keyPoints: string;
  /** Newest first. */
  decisions: DecisionRow[];
  allowed: DisclosureStatus[];
}

const ROW = `p.id, p.url, p.title, p.blogger_id AS "bloggerId", b.name AS "bloggerName", p.channel_id AS "channelId",
  p.campaign_id AS "campaignId", c.name AS "campaignName", p.review_request_id AS "reviewRequestId",
  d.name AS "productName", r.material_connection AS "materialConnection", p.published_on AS "publishedOn", p.sentiment,
  p.disclosure_status AS "disclosureStatus", p.disclosure_since AS "disclosureSince",
  p.held_by_person AS "heldByPerson", p.finding, p.finding_reasons AS "findingReasons",
  p.finding_differs AS "findingDiffers", p.last_checked_at AS "lastCheckedAt",
  (SELECT min(n.not_before) FROM publication_checks n WHERE n.publication_id = p.id
    AND n.state IN ('due', 'running')) AS "nextCheckAt", p.logged_by_id AS "loggedById", a.name AS "loggedByName",
  p.created_at AS "createdAt", p.updated_at AS "updatedAt", p.version`;

const FROM = `FROM publications p
  JOIN bloggers b ON b.id = p.blogger_id
  JOIN accounts a ON a.id = p.logged_by_id
  LEFT JOIN campaigns c ON c.id = p.campaign_id
  LEFT JOIN review_requests r ON r.id = p.review_request_id
  LEFT JOIN products d ON d.id = r.product_id`;

const DECISIONS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'from', e.from_status, 'to', e.to_status,
    'reason', e.reason, 'evidence', e.evidence, 'checkId', e.check_id, 'captureId', e.capture_id, 'decidedByName', w.name, 'decidedAt', e.decided_at)
    ORDER BY e.decided_at DESC, e.id DESC)
  FROM disclosure_decisions e LEFT JOIN accounts w ON w.id = e.decided_by_id
  WHERE e.publication_id = p.id), '[]') AS decisions`;

const WHERE = `($1::text IS NULL OR position(folded($1) in folded(p.title || ' ' || p.url || ' ' || b.name)) > 0)
  AND ($2::text IS NULL OR p.disclosure_status = $2) AND ($3::uuid IS NULL OR p.blogger_id = $3)
  AND ($4::uuid IS NULL OR p.campaign_id = $4) AND ($5::uuid IS NULL OR p.review_request_id = $5)
  AND ($6::text IS NULL OR p.sentiment = $6) AND ($7::uuid[] IS NULL OR p.id = ANY ($7))
  AND ($8::boolean IS NULL OR p.finding_differs = $8)`;

const KEYS: Record<PublicationSort, string> = {
  publishedOn: `p.published_on::text`,
  createdAt: `p.id::text`,
  lastCheckedAt: `coalesce(to_char(p.last_checked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '')`,
  disclosureStatus: `array_position(ARRAY['removed', 'missing', 'insufficient', 'unverifiable', 'pending', 'compliant',
    'not_required'], p.disclosure_status)::text`,
};

/** Reading publications for screens. */
@Injectable()
export class PublicationsQueries {
  constructor(private readonly database: Database) {}

  /** A page of publications and how many there are in all. */
  async page(request: ListRequest<PublicationFilter, PublicationSort>): Promise<Page<PublicationRow>> {
    const { filter, sort, descending, after, limit, offset } = request;
    const values = valuesOf(filter);
    const [key, order, beyond] = [KEYS[sort], descending ? 'DESC' : 'ASC', descending ? '<' : '>'];
    const [found, [counted]] = await Promise.all([
      this.database.query<PublicationRow & { sortKey: string }>(
        `SELECT ${ROW}, ${key} AS "sortKey" ${FROM}
         WHERE ${WHERE} AND ($9::text IS NULL OR (${key}, p.id) ${beyond} ($9, $10::uuid))
         ORDER BY ${key} ${order}, p.id ${order} LIMIT $11 OFFSET $12`,
        [
          ...values,
          after === null ? null : String(after.value),
          after?.id ?? null,
          limit + 1,
          after ? 0 : offset,
        ],
        `publications-page-${sort}-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total ${FROM} WHERE ${WHERE}`,
        values,
        'publications-count',
      ),
    ]);
    const page = toPage(found, request, (row) => row.sortKey, { total: counted?.total ?? 0, capped: false });
    return { ...page, rows: page.rows.map(({ sortKey: _key, ...row }) => row) };
  }

  /** How many of what this filter leaves, whatever status it names, have which status: the tabs of a list. */
  async counts(filter: PublicationFilter): Promise<PublicationCounts> {
    const found = await this.database.query<{ status: DisclosureStatus; count: number }>(
      `SELECT p.disclosure_status AS status, count(*) AS count
       FROM publications p JOIN bloggers b ON b.id = p.blogger_id WHERE ${WHERE} GROUP BY 1`,
      valuesOf({ ...filter, disclosureStatus: undefined }),
      'publications-counts',
    );
    const none = Object.fromEntries(disclosureStatuses.map((status) => [status, 0]));
    const byStatus = Object.fromEntries(found.map(({ status, count }) => [status, count]));
    return {
      total: found.reduce((sum, { count }) => sum + count, 0),
      byStatus: { ...none, ...byStatus } as PublicationCounts['byStatus'],
    };
  }

  /** One publication with every decision on its disclosure. @throws DomainError `publication.not-found` */
  async byId(id: string): Promise<PublicationDetail> {
    const [publication] = await this.database.query<Omit<PublicationDetail, 'allowed'>>(
      `SELECT ${ROW}, p.key_points AS "keyPoints", ${DECISIONS} ${FROM} WHERE p.id = $1`,
      [id],
      'publication-by-id',
    );
    if (!publication) throw notFound('publication', id);
    const { disclosureStatus, materialConnection } = publication;
    return { ...publication, allowed: allowedDisclosureStatuses(disclosureStatus, materialConnection) };
  }
}

/** The values of WHERE. */
function valuesOf({
  q,
  disclosureStatus,
  bloggerId,
  campaignId,
  reviewRequestId,
  sentiment,
  ids,
  findingDiffers,
}: PublicationFilter): unknown[] {
  return [
    q?.trim() || null,
    disclosureStatus,
    bloggerId,
    campaignId,
    reviewRequestId,
    sentiment,
    ids,
    findingDiffers,
  ].map((value) => value ?? null);
}
