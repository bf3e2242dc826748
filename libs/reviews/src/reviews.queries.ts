import { Injectable } from '@nestjs/common';
import type { Reason } from '@rapport/messages';
import {
  type Actor,
  Clock,
  Database,
  type ListRequest,
  notFound,
  type Page,
  toPage,
} from '@rapport/platform';
import type { MaterialConnection, SampleKind } from './domain/material-connection.js';
import { type NextActor, nextStep, type NextStep, type ReviewStanding } from './domain/next-step.js';
import { composeRequest } from './domain/request-message.js';
import type { ClauseLanguage } from './domain/review-clauses.js';
import { allowedReviewMoves, isOverdue, type ReviewState } from './domain/review-state.js';
import { DETAILS, FROM, ROW, WAITING_ON } from './reviews.sql.js';

export interface ReviewFilter {
  state?: ReviewState;
  bloggerId?: string;
  campaignId?: string;
  officerId?: string;
  pitchId?: string;
  overdue?: boolean;
  waitingOn?: NextActor;
  ids?: string[];
}

export const reviewSorts = ['createdAt', 'dueOn', 'updatedAt'] as const;
export type ReviewSort = (typeof reviewSorts)[number];

export interface ReviewRow {
  id: string;
  bloggerId: string;
  bloggerName: string;
  campaignId: string;
  campaignName: string;
  productId: string;
  productName: string;
  pitchId: string | null;
  officerId: string;
  officerName: string;
  state: ReviewState;
  materialConnection: MaterialConnection | null;
  sampleKind: SampleKind | null;
  dueOn: string | null;
  overdue: boolean;
  next: NextStep;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

export interface ReviewDetail extends ReviewRow {
  brand: string;
  bloggerTimeZone: string | null;
  connectionDetail: string;
  subject: string;
  body: string;
  language: ClauseLanguage;
  honestOpinionClause: string;
  disclosureClause: string;
  /** The request as it would leave now, or as it left: the officer's words, then both clauses. */
  message: string;
  request: RequestMessage | null;
  agreedAt: Date | null;
  closedAt: Date | null;
  closeReason: string | null;
  sample: ReviewSample | null;
  allowed: readonly ReviewState[];
}

export interface RequestMessage {
  id: string;
  state: string;
  notBefore: string | null;
  sentAt: string | null;
  timeZone: string | null;
  /** Why it has not left; see the messages. */
  whyNot: Reason | null;
  captured: boolean;
}

export interface ReviewSample {
  kind: SampleKind;
  valueCents: number | null;
  currency: string;
  returnDueOn: string | null;
  returnedOn: string | null;
  shipment: {
    shippedOn: string;
    receivedOn: string | null;
    carrier: string;
    trackingNumber: string;
    costCents: number | null;
    currency: string;
    address: string;
  } | null;
}

type Stored<Row> = Omit<Row, 'overdue' | 'next' | 'message' | 'allowed'> &
  Omit<ReviewStanding, 'state' | 'dueOn'>;

const WHERE = `($2::text IS NULL OR r.state = $2) AND ($3::uuid IS NULL OR r.blogger_id = $3)
  AND ($4::uuid IS NULL OR r.campaign_id = $4) AND ($5::uuid IS NULL OR r.officer_id = $5)
  AND ($6::uuid IS NULL OR r.pitch_id = $6) AND ($7::uuid[] IS NULL OR r.id = ANY ($7))
  AND ($8::boolean IS NULL OR $8 =
    coalesce(r.due_on < $9::date AND r.state IN ('agreed', 'shipped', 'received'), false))
  AND ($10::text IS NULL OR ${WAITING_ON} = $10)`;

/** Texts, so that one cursor fits all; a request without a due date comes after those that have one. */
const KEYS: Record<ReviewSort, string> = {
  createdAt: `r.id::text`,
  dueOn: `coalesce(r.due_on::text, 'open')`,
  updatedAt: `to_char(r.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`,
};

/** Reading review requests for screens; days are those of the reader's zone. */
@Injectable()
export class ReviewsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A page of review requests, each with who acts next, and how many there are in all. */
  async page(
    reader: Pick<Actor, 'timeZone'>,
    request: ListRequest<ReviewFilter, ReviewSort>,
  ): Promise<Page<ReviewRow>> {
    const { sort, descending, after, limit, offset } = request;
    const today = this.clock.today(reader.timeZone);
    const values = filterValues(request.filter, reader.timeZone, today);
    const [key, order, beyond] = [KEYS[sort], descending ? 'DESC' : 'ASC', descending ? '<' : '>'];
    const [found, [counted]] = await Promise.all([
      this.database.query<Stored<ReviewRow> & { sortKey: string }>(
        `SELECT ${ROW}, ${key} AS "sortKey" ${FROM}
         WHERE ${WHERE} AND ($11::text IS NULL OR (${key}, r.id) ${beyond} ($11, $12::uuid))
         ORDER BY ${key} ${order}, r.id ${order} LIMIT $13 OFFSET $14`,
        [
          ...values,
          after === null ? null : String(after.value),
          after?.id ?? null,
          limit + 1,
          after ? 0 : offset,
        ],
        `reviews-page-${sort}-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total, max($1::text) AS zone ${FROM} WHERE ${WHERE}`,
        values,
        'reviews-count',
      ),
    ]);
    const page = toPage(found, request, (row) => row.sortKey, { total: counted?.total ?? 0, capped: false });
    return { ...page, rows: page.rows.map(({ sortKey: _key, ...row }) => withStanding(row, today)) };
  }

  /** One review request with its clauses, message, sample and moves. @throws DomainError `review-request.not-found` */
  async byId(reader: Pick<Actor, 'timeZone'>, id: string): Promise<ReviewDetail> {
    const [review] = await this.database.query<Stored<ReviewDetail>>(
      `SELECT ${ROW}, ${DETAILS} ${FROM} WHERE r.id = $2`,
      [reader.timeZone, id],
      'review-by-id',
    );
    if (!review) throw notFound('review-request', id);
    const { honestOpinionClause: honestOpinion, disclosureClause: disclosure } = review;
    return {
      ...withStanding(review, this.clock.today(reader.timeZone)),
      message: composeRequest(review.body, { honestOpinion, disclosure }),
      allowed: allowedReviewMoves(review.state, review.hasSample),
    };
  }
}

function filterValues(filter: ReviewFilter, zone: string, today: string): unknown[] {
  const { state, bloggerId, campaignId, officerId, pitchId, ids, overdue, waitingOn } = filter;
  return [zone, state, bloggerId, campaignId, officerId, pitchId, ids, overdue, today, waitingOn].map(
    (value) => value ?? null,
  );
}

/** Says who acts next instead of the dates that it follows from. */
function withStanding<Row extends Stored<ReviewRow>>(stored: Row, today: string) {
  const { hasSample, requestLeavesOn, requestSentOn, agreedOn, shippedOn, loanOut, returnDueOn, ...row } =
    stored;
  return { ...row, overdue: isOverdue(stored, today), next: nextStep(stored, today) };
}
