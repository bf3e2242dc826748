import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import { type Choice } from './domain/decision.js';
import { type Problem, problemSentences } from './domain/problems.js';
import { type Import } from './import.entity.js';

export const importSorts = ['createdAt'] as const;
export const importRowSorts = ['row'] as const;

export interface ImportFilter {
  state?: string;
}

export interface ImportRowsFilter {
  decision?: 'create' | 'match' | 'wrong' | 'skip';
  /** Only rows that a person should look at. */
  open?: boolean;
}

export type ImportRow = Omit<Import, 'content'> & { createdByName: string; ownerName: string | null };

export interface ImportedRow {
  id: string;
  row: number;
  line: number;
  name: string;
  raw: Record<string, string>;
  decision: 'create' | 'match' | 'wrong' | 'skip';
  reason: string | null;
  ofRow: number | null;
  bloggerId: string | null;
  bloggerName: string | null;
  possibleBloggerId: string | null;
  possibleBloggerName: string | null;
  choice: Choice | null;
  problems: (Problem & { message: string })[];
}

const COLUMNS = `i.id, i.format, i.tool, i.file_name AS "fileName", i.encoding, i.columns, i.has_header AS "hasHeader",
  i.mapping, i.source, i.lawful_basis AS "lawfulBasis", i.owner_id AS "ownerId", o.name AS "ownerName", i.state,
  i.rows_total AS "rowsTotal", i.rows_done AS "rowsDone", i.summary, i.error, i.created_by_id AS "createdById",
  a.name AS "createdByName", i.created_at AS "createdAt", i.finished_at AS "finishedAt", i.version`;

const FROM = `FROM imports i JOIN accounts a ON a.id = i.created_by_id LEFT JOIN accounts o ON o.id = i.owner_id`;

const ROWS_WHERE = `r.import_id = $1 AND ($2::text IS NULL OR r.decision = $2)
  AND ($3::boolean IS NOT TRUE OR (r.possible_blogger_id IS NOT NULL AND r.choice IS NULL))`;

/** Reading imports for screens. */
@Injectable()
export class ImportsQueries {
  constructor(private readonly database: Database) {}

  /** A page of imports, the latest first unless asked otherwise, and how many there are in all. */
  async page(request: ListRequest<ImportFilter, 'createdAt'>): Promise<Page<ImportRow>> {
    const { filter, descending, after, limit, offset } = request;
    const [order, beyond] = descending ? ['DESC', '<'] : ['ASC', '>'];
    const [found, [counted]] = await Promise.all([
      this.database.query<ImportRow>(
        `SELECT ${COLUMNS} ${FROM} WHERE ($1::text IS NULL OR i.state = $1) AND ($2::uuid IS NULL OR i.id ${beyond} $2)
         ORDER BY i.id ${order} LIMIT $3 OFFSET $4`,
        [filter.state ?? null, after?.id ?? null, limit + 1, after ? 0 : offset],
        `imports-page-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total FROM imports i WHERE $1::text IS NULL OR i.state = $1`,
        [filter.state ?? null],
        'imports-count',
      ),
    ]);
    return toPage(found, request, (row) => row.id, { total: counted?.total ?? 0, capped: false });
  }

  /** One import. @throws DomainError `import.not-found` */
  async byId(id: string): Promise<ImportRow> {
    const [found] = await this.database.query<ImportRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE i.id = $1`,
      [id],
      'import-by-id',
    );
    if (!found) throw notFound('import', id);
    return found;
  }

  /** A page of an import's rows in the order of the file, with a sentence for each problem. */
  async rowsOf(id: string, request: ListRequest<ImportRowsFilter, 'row'>): Promise<Page<ImportedRow>> {
    const { filter, descending, after, limit, offset } = request;
    const values = [id, filter.decision ?? null, filter.open ?? null];
    const [order, beyond] = descending ? ['DESC', '<'] : ['ASC', '>'];
    const [found, [counted]] = await Promise.all([
      this.database.query<ImportedRow>(
        `SELECT r.row_number::text AS id, r.row_number AS row, r.line, r.name, r.raw, r.decision, r.reason,
           r.of_row AS "ofRow", r.blogger_id AS "bloggerId", b.name AS "bloggerName",
           r.possible_blogger_id AS "possibleBloggerId", p.name AS "possibleBloggerName", r.choice, r.problems
         FROM import_rows r LEFT JOIN bloggers b ON b.id = r.blogger_id LEFT JOIN bloggers p ON p.id = r.possible_blogger_id
         WHERE ${ROWS_WHERE} AND ($4::integer IS NULL OR r.row_number ${beyond} $4)
         ORDER BY r.row_number ${order} LIMIT $5 OFFSET $6`,
        [...values, after?.id ?? null, limit + 1, after ? 0 : offset],
        `import-rows-${order}`,
      ),
      this.database.query<{ total: number }>(
        `SELECT count(*) AS total FROM import_rows r WHERE ${ROWS_WHERE}`,
        values,
        'import-rows-count',
      ),
    ]);
    const told = found.map((row) => ({ ...row, problems: row.problems.map(withSentence) }));
    return toPage(told, request, (row) => row.row, { total: counted?.total ?? 0, capped: false });
  }
}

function withSentence(problem: Problem): Problem & { message: string } {
  return { ...problem, message: problemSentences[problem.code] };
}
