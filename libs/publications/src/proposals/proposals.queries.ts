import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import type { MatchedBy } from '../domain/post-match.js';
import type { ProposalState } from './publication-proposal.entity.js';

export interface ProposalFilter {
  state?: ProposalState;
  bloggerId?: string;
  reviewRequestId?: string;
  officerId?: string;
  ids?: string[];
}

export interface ProposalRow {
  id: string;
  reviewRequestId: string;
  reviewState: string;
  officerId: string;
  productName: string;
  bloggerId: string;
  bloggerName: string;
  channelId: string | null;
  url: string;
  title: string;
  publishedOn: string;
  matchedBy: MatchedBy;
  matchedWords: string;
  passage: string;
  state: ProposalState;
  publicationId: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  createdAt: Date;
}

const SELECT = `SELECT s.id, s.review_request_id AS "reviewRequestId", r.state AS "reviewState",
    r.officer_id AS "officerId", d.name AS "productName", s.blogger_id AS "bloggerId", b.name AS "bloggerName",
    s.channel_id AS "channelId", s.url, s.title, s.published_on AS "publishedOn", s.matched_by AS "matchedBy",
    s.matched_words AS "matchedWords", s.passage, s.state, s.publication_id AS "publicationId",
    w.name AS "decidedByName", s.decided_at AS "decidedAt", s.created_at AS "createdAt"`;

const FROM = `FROM publication_proposals s
  JOIN review_requests r ON r.id = s.review_request_id
  JOIN products d ON d.id = r.product_id
  JOIN bloggers b ON b.id = s.blogger_id
  LEFT JOIN accounts w ON w.id = s.decided_by_id`;

const WHERE = `($1::text IS NULL OR s.state = $1) AND ($2::uuid IS NULL OR s.blogger_id = $2)
  AND ($3::uuid IS NULL OR s.review_request_id = $3) AND ($4::uuid IS NULL OR r.officer_id = $4)
  AND ($5::uuid[] IS NULL OR s.id = ANY ($5))`;

/** Reading proposals for screens. */
@Injectable()
export class ProposalsQueries {
  constructor(private readonly database: Database) {}

  /** A page of proposals, the latest found first unless asked otherwise. */
  async page(request: ListRequest<ProposalFilter, 'createdAt'>): Promise<Page<ProposalRow>> {
    const { filter, descending, after, limit, offset } = request;
    const { state, bloggerId, reviewRequestId, officerId, ids } = filter;
    const values = [state, bloggerId, reviewRequestId, officerId, ids].map((value) => value ?? null);
    const [order, beyond] = descending ? ['DESC', '<'] : ['ASC', '>'];
    const [found, [counted]] = await Promise.all([
      this.database.query<ProposalRow>(
        `${SELECT} ${FROM} WHERE ${WHERE} AND ($6::uuid IS NULL OR s.id ${beyond} $6)
         ORDER BY s.id ${order} LIMIT $7 OFFSET $8`,
        [...values, after?.id ?? null, limit + 1, after ? 0 : offset],
        `publication-proposals-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total ${FROM} WHERE ${WHERE}`,
        values,
        'publication-proposals-count',
      ),
    ]);
    return toPage(found, request, (row) => row.id, { total: counted?.total ?? 0, capped: false });
  }

  /** @throws DomainError `publication-proposal.not-found` */
  async byId(id: string): Promise<ProposalRow> {
    const [found] = await this.database.query<ProposalRow>(
      `${SELECT} ${FROM} WHERE s.id = $1`,
      [id],
      'publication-proposal-by-id',
    );
    if (!found) throw notFound('publication-proposal', id);
    return found;
  }
}
