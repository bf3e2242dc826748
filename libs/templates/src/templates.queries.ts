import { Injectable } from '@nestjs/common';
import { type Actor, Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import type { TemplateKind } from './domain/template-kinds.js';

export interface TemplateFilter {
  q?: string;
  kind?: TemplateKind;
  language?: string;
  archived?: boolean;
}

export const templateSorts = ['name'] as const;
export type TemplateSort = (typeof templateSorts)[number];

export interface TemplateRow {
  id: string;
  name: string;
  kind: TemplateKind;
  language: string;
  subject: string;
  body: string;
  ownerId: string | null;
  archivedAt: Date | null;
  updatedAt: Date;
  version: number;
}

const COLUMNS = `t.id, t.name, t.kind, t.language, t.subject, t.body, t.owner_id AS "ownerId",
  t.archived_at AS "archivedAt", t.updated_at AS "updatedAt", t.version`;

/** Those of the team, and one's own. */
const WHERE = `(t.owner_id IS NULL OR t.owner_id = $1) AND (t.archived_at IS NOT NULL) = $2
  AND ($3::text IS NULL OR t.kind = $3) AND ($4::text IS NULL OR t.language = $4)
  AND ($5::text IS NULL OR position(folded($5) in folded(t.name)) > 0)`;

const KEY = `folded(t.name)`;

/** Reading templates for screens. */
@Injectable()
export class TemplatesQueries {
  constructor(private readonly database: Database) {}

  /** A page of the templates that this person may use, by name. */
  async page(actor: Actor, request: ListRequest<TemplateFilter, TemplateSort>): Promise<Page<TemplateRow>> {
    const { filter, descending, after, limit, offset } = request;
    const values = [
      actor.id,
      filter.archived ?? false,
      filter.kind ?? null,
      filter.language ?? null,
      filter.q?.trim() || null,
    ];
    const [order, beyond] = descending ? ['DESC', '<'] : ['ASC', '>'];
    const found = await this.database.query<TemplateRow & { sortKey: string }>(
      `SELECT ${COLUMNS}, ${KEY} AS "sortKey" FROM templates t
       WHERE ${WHERE} AND ($6::text IS NULL OR (${KEY}, t.id) ${beyond} ($6, $7::uuid))
       ORDER BY ${KEY} ${order}, t.id ${order} LIMIT $8 OFFSET $9`,
      [
        ...values,
        after === null ? null : String(after.value),
        after?.id ?? null,
        limit + 1,
        after ? 0 : offset,
      ],
      `templates-page-${order}`,
    );
    const [counted] = await this.database.query<{ total: number }>(
      `SELECT count(*) AS total FROM templates t WHERE ${WHERE}`,
      values,
      'templates-count',
    );
    const page = toPage(found, request, (row) => row.sortKey, { total: counted?.total ?? 0, capped: false });
    return { ...page, rows: page.rows.map(({ sortKey: _key, ...row }) => row) };
  }

  /** One template of the team or one's own. @throws DomainError `template.not-found` */
  async byId(actor: Actor, id: string): Promise<TemplateRow> {
    const [template] = await this.database.query<TemplateRow>(
      `SELECT ${COLUMNS} FROM templates t WHERE t.id = $1 AND (t.owner_id IS NULL OR t.owner_id = $2)`,
      [id, actor.id],
      'template-by-id',
    );
    if (!template) throw notFound('template', id);
    return template;
  }
}
