import { Injectable } from '@nestjs/common';
import { Clock, Database, type Page, toPage } from '@rapport/platform';
import { COHORT, type Cohort, cohortValues } from './cohort.js';
import type { Part, Stage } from './domain/stages.js';
import { conditionOf } from './funnel.sql.js';

/** A pitch of the cohort with what came of it. */
export interface CohortRecord {
  id: string;
  bloggerId: string;
  bloggerName: string;
  campaignId: string;
  campaignName: string;
  officerName: string;
  subject: string;
  state: string;
  sentAt: Date;
  repliedAt: Date | null;
  publishedOn: string | null;
  delivered: boolean;
  replied: boolean;
  accepted: boolean;
  shipped: boolean;
  published: boolean;
  disclosed: boolean;
}

export interface RecordsRequest {
  stage: Stage;
  part: Part;
  limit: number;
  offset: number;
  after: { value: string | number | null; id: string } | null;
}

type Row = CohortRecord & { sortKey: string };

/** The records behind each number of the funnel. */
@Injectable()
export class RecordsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A page of the pitches that a figure counts, the latest sent first. The conditions are those that counted them. */
  async page(cohort: Cohort, request: RecordsRequest): Promise<Page<CohortRecord>> {
    const values = cohortValues(cohort, this.clock);
    const condition = conditionOf(request.stage, request.part);
    const name = `${request.stage}-${request.part}`;
    const [found, [counted]] = await Promise.all([
      this.rows(values, condition, request, `report-records-${name}`),
      this.database.query<{ total: number }>(
        `WITH ${COHORT} SELECT count(*) AS total FROM cohort WHERE ${condition}`,
        values,
        `report-records-count-${name}`,
      ),
    ]);
    const page = toPage(found, request, (row) => row.sortKey, { total: counted?.total ?? 0, capped: false });
    return { ...page, rows: page.rows.map(({ sortKey: _key, ...row }) => row) };
  }

  /** The whole cohort, the latest sent first, a batch at a time. */
  async *all(cohort: Cohort): AsyncGenerator<CohortRecord> {
    const values = cohortValues(cohort, this.clock);
    let after: RecordsRequest['after'] = null;
    do {
      const batch: Row[] = await this.rows(
        values,
        'true',
        { limit: BATCH, offset: 0, after },
        'report-records-all',
      );
      for (const { sortKey: _key, ...row } of batch.slice(0, BATCH)) yield row;
      const last: Row | undefined = batch[BATCH - 1];
      after = batch.length > BATCH && last ? { value: last.sortKey, id: last.id } : null;
    } while (after);
  }

  private rows(
    values: unknown[],
    condition: string,
    { limit, offset, after }: Pick<RecordsRequest, 'limit' | 'offset' | 'after'>,
    name: string,
  ): Promise<Row[]> {
    return this.database.query<Row>(
      `WITH ${COHORT}
       SELECT c.id, c.blogger_id AS "bloggerId", b.name AS "bloggerName", c.campaign_id AS "campaignId",
         k.name AS "campaignName", o.name AS "officerName", c.subject, c.state, c.written_at AS "sentAt",
         c.replied_at AS "repliedAt", c.first_published_on AS "publishedOn", c.delivered, c.replied, c.accepted,
         c.shipped, c.published, c.published AND c.to_disclose AND c.all_compliant AS disclosed,
         to_char(c.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "sortKey"
       FROM cohort c
       JOIN bloggers b ON b.id = c.blogger_id
       JOIN campaigns k ON k.id = c.campaign_id
       JOIN accounts o ON o.id = c.officer_id
       WHERE ${condition} AND ($7::text IS NULL OR (c.written_at, c.id) < ($7::timestamptz, $8::uuid))
       ORDER BY c.written_at DESC, c.id DESC LIMIT $9 OFFSET $10`,
      [...values, after?.value ?? null, after?.id ?? null, limit + 1, after ? 0 : offset],
      name,
    );
  }
}

const BATCH = 500;
