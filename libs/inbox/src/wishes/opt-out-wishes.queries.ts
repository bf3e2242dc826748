import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import type { WishState } from './opt-out-wish.entity.js';

export interface WishFilter {
  state?: WishState;
  bloggerId?: string;
}

export const wishSorts = ['createdAt'] as const;
export type WishSort = (typeof wishSorts)[number];

export interface WishRow {
  id: string;
  bloggerId: string;
  bloggerName: string;
  messageId: string;
  threadId: string;
  /** The address that it came from, where it is one of theirs. */
  address: string | null;
  strength: 'clear' | 'likely';
  passage: string;
  state: WishState;
  officerId: string | null;
  officerName: string | null;
  createdAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  version: number;
}

const COLUMNS = `w.id, w.blogger_id AS "bloggerId", b.name AS "bloggerName", w.message_id AS "messageId",
  m.thread_id AS "threadId", c.address, w.strength, w.passage, w.state, m.officer_id AS "officerId",
  o.name AS "officerName", w.created_at AS "createdAt", d.name AS "decidedByName", w.decided_at AS "decidedAt",
  w.decision_reason AS "decisionReason", w.version`;

const FROM = `FROM opt_out_wishes w JOIN bloggers b ON b.id = w.blogger_id JOIN messages m ON m.id = w.message_id
  LEFT JOIN contact_points c ON c.id = w.contact_point_id LEFT JOIN accounts o ON o.id = m.officer_id
  LEFT JOIN accounts d ON d.id = w.decided_by_id`;

const WHERE = `($1::text IS NULL OR w.state = $1) AND ($2::uuid IS NULL OR w.blogger_id = $2)`;
const COUNTED_TO = 1_000;

/** Reading wishes not to be written to. */
@Injectable()
export class OptOutWishesQueries {
  constructor(private readonly database: Database) {}

  /** A page of wishes. */
  async page(request: ListRequest<WishFilter, WishSort>): Promise<Page<WishRow>> {
    const { filter, descending, after, limit, offset } = request;
    const values = [filter.state ?? null, filter.bloggerId ?? null];
    const [order, beyond] = descending ? ['DESC', '<'] : ['ASC', '>'];
    const found = await this.database.query<WishRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${WHERE}
         AND ($3::timestamptz IS NULL OR (w.created_at, w.id) ${beyond} ($3, $4::uuid))
       ORDER BY w.created_at ${order}, w.id ${order} LIMIT $5 OFFSET $6`,
      [...values, after?.value ?? null, after?.id ?? null, limit + 1, after ? 0 : offset],
      `wishes-page-${order}`,
    );
    const [counted] = await this.database.query<{ total: number }>(
      `SELECT count(*) AS total FROM (SELECT 1 ${FROM} WHERE ${WHERE} LIMIT ${COUNTED_TO + 1}) AS counted`,
      values,
      'wishes-count',
    );
    const total = counted?.total ?? 0;
    const keyOf = (row: WishRow): string => row.createdAt.toISOString();
    return toPage(found, request, keyOf, { total, capped: total > COUNTED_TO });
  }

  /** One wish. @throws DomainError `opt-out-wish.not-found` */
  async byId(id: string): Promise<WishRow> {
    const [found] = await this.database.query<WishRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE w.id = $1`,
      [id],
      'wish',
    );
    if (!found) throw notFound('opt-out-wish', id);
    return found;
  }
}
