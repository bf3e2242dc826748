import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import { type ExceptionRow } from './guard-exceptions.sql.js';

export interface ExceptionFilter {
  open?: boolean;
  pitchId?: string;
}

export const exceptionSorts = ['requestedAt'] as const;

/** An exception with the pitch that it is about. */
export interface ExceptionWithPitch extends ExceptionRow {
  subject: string;
  bloggerId: string;
  bloggerName: string;
}

const SELECT = `SELECT g.id, g.pitch_id AS "pitchId", g.rule, g.reason, g.requested_by_id AS "requestedById",
    asker.name AS "requestedByName", g.requested_at AS "requestedAt", g.decision, g.decision_reason AS "decisionReason",
    g.decided_by_id AS "decidedById", decider.name AS "decidedByName", g.decided_at AS "decidedAt", g.version,
    p.subject, p.blogger_id AS "bloggerId", b.name AS "bloggerName"
  FROM guard_exceptions g JOIN pitches p ON p.id = g.pitch_id JOIN bloggers b ON b.id = p.blogger_id
    JOIN accounts asker ON asker.id = g.requested_by_id LEFT JOIN accounts decider ON decider.id = g.decided_by_id`;

const WHERE = `($1::boolean IS NULL OR (g.decision IS NULL) = $1) AND ($2::uuid IS NULL OR g.pitch_id = $2)`;

/** Reading exceptions for those who decide about them. */
@Injectable()
export class GuardExceptionsQueries {
  constructor(private readonly database: Database) {}

  /** A page of exceptions, by when they were asked for. */
  async page(request: ListRequest<ExceptionFilter, 'requestedAt'>): Promise<Page<ExceptionWithPitch>> {
    const { filter, descending, after, limit, offset } = request;
    const values = [filter.open ?? null, filter.pitchId ?? null];
    const [order, beyond] = [descending ? 'DESC' : 'ASC', descending ? '<' : '>'];
    const [found, [counted]] = await Promise.all([
      this.database.query<ExceptionWithPitch>(
        `${SELECT} WHERE ${WHERE} AND ($3::timestamptz IS NULL OR (g.requested_at, g.id) ${beyond} ($3, $4::uuid))
         ORDER BY g.requested_at ${order}, g.id ${order} LIMIT $5 OFFSET $6`,
        [...values, after?.value ?? null, after?.id ?? null, limit + 1, after ? 0 : offset],
        `exceptions-page-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total FROM guard_exceptions g WHERE ${WHERE}`,
        values,
        'exceptions-count',
      ),
    ]);
    const count = { total: counted?.total ?? 0, capped: false };
    return toPage(found, request, (row) => row.requestedAt.toISOString(), count);
  }

  /** One exception. @throws DomainError `exception.not-found` */
  async byId(id: string): Promise<ExceptionWithPitch> {
    const [found] = await this.database.query<ExceptionWithPitch>(`${SELECT} WHERE g.id = $1`, [id]);
    if (!found) throw notFound('exception', id);
    return found;
  }
}
