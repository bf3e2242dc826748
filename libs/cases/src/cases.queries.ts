import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import { allowedMoves, type CaseState } from './domain/case-state.js';
import type { About, Severity } from './domain/grievance.js';

export interface CaseFilter {
  q?: string;
  state?: CaseState | CaseState[];
  ownerId?: string;
  bloggerId?: string;
}

export const caseSorts = ['openedAt', 'updatedAt'] as const;
export type CaseSort = (typeof caseSorts)[number];

export interface CaseRow {
  id: string;
  state: CaseState;
  severity: Severity;
  summary: string;
  bloggerId: string;
  bloggerName: string;
  ownerId: string;
  ownerName: string;
  openedAt: Date;
  closedAt: Date | null;
  updatedAt: Date;
  version: number;
}

export interface StepRow {
  id: string;
  takenOn: string;
  text: string;
  fromState: CaseState | null;
  toState: CaseState | null;
  writtenByName: string;
  writtenAt: string;
}

export interface CaseDetail extends CaseRow {
  whatHappened: string;
  about: About | null;
  openedByName: string;
  outcome: string | null;
  /** The day's latest first. */
  steps: StepRow[];
  allowed: readonly CaseState[];
}

const ROW = `c.id, c.state, c.severity, c.summary, c.blogger_id AS "bloggerId", b.name AS "bloggerName",
  c.owner_id AS "ownerId", o.name AS "ownerName", c.opened_at AS "openedAt", c.closed_at AS "closedAt",
  c.updated_at AS "updatedAt", c.version`;

const FROM = `FROM cases c JOIN bloggers b ON b.id = c.blogger_id JOIN accounts o ON o.id = c.owner_id`;

const STEPS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'takenOn', s.taken_on, 'text', s.text,
    'fromState', s.from_state, 'toState', s.to_state, 'writtenByName', w.name, 'writtenAt', s.written_at)
    ORDER BY s.taken_on DESC, s.written_at DESC, s.id DESC)
  FROM case_steps s JOIN accounts w ON w.id = s.written_by_id WHERE s.case_id = c.id), '[]') AS steps`;

const WHERE = `($1::text IS NULL OR position(folded($1) in folded(c.summary)) > 0
    OR position(folded($1) in folded(b.name)) > 0)
  AND ($2::text[] IS NULL OR c.state = ANY ($2)) AND ($3::uuid IS NULL OR c.owner_id = $3)
  AND ($4::uuid IS NULL OR c.blogger_id = $4)`;

const KEYS: Record<CaseSort, string> = { openedAt: 'c.opened_at', updatedAt: 'c.updated_at' };

/** Reading cases for screens. Only officers get this far. */
@Injectable()
export class CasesQueries {
  constructor(private readonly database: Database) {}

  /** A page of cases and how many there are in all. */
  async page(request: ListRequest<CaseFilter, CaseSort>): Promise<Page<CaseRow>> {
    const { filter, sort, descending, after, limit, offset } = request;
    const values = [
      filter.q?.trim() || null,
      filter.state === undefined ? null : [filter.state].flat(),
      filter.ownerId ?? null,
      filter.bloggerId ?? null,
    ];
    const [key, order, beyond] = [KEYS[sort], descending ? 'DESC' : 'ASC', descending ? '<' : '>'];
    const cursor = [after === null ? null : String(after.value), after?.id ?? null];
    const [found, [counted]] = await Promise.all([
      this.database.query<CaseRow & { sortKey: string }>(
        `SELECT ${ROW}, ${key}::text AS "sortKey" ${FROM}
         WHERE ${WHERE} AND ($5::text IS NULL OR (${key}, c.id) ${beyond} ($5::timestamptz, $6::uuid))
         ORDER BY ${key} ${order}, c.id ${order} LIMIT $7 OFFSET $8`,
        [...values, ...cursor, limit + 1, after ? 0 : offset],
        `cases-page-${sort}-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total ${FROM} WHERE ${WHERE}`,
        values,
        'cases-count',
      ),
    ]);
    const page = toPage(found, request, (row) => row.sortKey, { total: counted?.total ?? 0, capped: false });
    return { ...page, rows: page.rows.map(({ sortKey: _key, ...row }) => row) };
  }

  /** One case with its steps and where it may go. @throws DomainError `case.not-found` */
  async byId(id: string): Promise<CaseDetail> {
    const [found] = await this.database.query<Omit<CaseDetail, 'allowed'>>(
      `SELECT ${ROW}, c.what_happened AS "whatHappened", c.outcome, p.name AS "openedByName",
         CASE WHEN c.about_type IS NOT NULL THEN jsonb_build_object('type', c.about_type, 'id', c.about_id) END AS about,
         ${STEPS}
       ${FROM} JOIN accounts p ON p.id = c.opened_by_id WHERE c.id = $1`,
      [id],
      'case-by-id',
    );
    if (!found) throw notFound('case', id);
    return { ...found, allowed: allowedMoves(found.state) };
  }
}
