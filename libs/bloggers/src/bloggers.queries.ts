import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, type Page, toPage } from '@rapport/platform';
import {
  type BloggerFilter,
  type BloggerRow,
  type BloggerSort,
  type Conditions,
  conditionsOf,
  ROW_COLUMNS,
  ROW_JOINS,
} from './blogger-rows.js';
import { BloggerSearchQueries } from './blogger-search.queries.js';

/** Counting stops here: past it, lists say "more than 1,000". */
export const COUNT_CAP = 1_001;
const MOST_TOPICS = 60;

/** Each as its index has it. A blogger who was never contacted sorts as long ago. */
const KEYS: Record<BloggerSort, { column: string; type: string }> = {
  name: { column: 'b.name_key', type: 'text' },
  lastContactAt: { column: `coalesce(b.last_contact_at, '-infinity'::timestamptz)`, type: 'timestamptz' },
  createdAt: { column: 'b.created_at', type: 'timestamptz' },
};

type CountedRow = BloggerRow & { sortKey: string; counted: number };

/** Lists of bloggers: keyset pages by an index for each way of sorting, or the best matches of a search. */
@Injectable()
export class BloggersQueries {
  constructor(
    private readonly database: Database,
    private readonly search: BloggerSearchQueries,
  ) {}

  /** A page of bloggers. With `q` in the filter the best matches come first, whatever the sorting. */
  async page(request: ListRequest<BloggerFilter, BloggerSort>): Promise<Page<BloggerRow>> {
    if (request.filter.q?.trim()) return this.search.page(request.filter.q, request);
    const conditions = conditionsOf(request.filter);
    const { text, values } = pageSql(request, conditions);
    const { sort, descending, after, offset } = request;
    const name = `bloggers${conditions.shape}-${sort}-${descending ? 'down' : 'up'}${after ? '-after' : ''}`;
    const found = await this.database.query<CountedRow>(text, values, name);
    const counted = found[0]?.counted ?? (offset === 0 ? 0 : null);
    const page = toPage(found, request, (row) => row.sortKey, {
      total: counted,
      capped: counted === COUNT_CAP,
    });
    return { ...page, rows: page.rows.map(({ sortKey: _key, counted: _counted, ...row }) => row) };
  }

  /** The topics that bloggers have, the commonest first. */
  async topics(): Promise<{ topic: string; bloggers: number }[]> {
    return this.database.query(
      `SELECT topic, count(*) AS bloggers FROM bloggers b, unnest(b.topics) AS topic
       GROUP BY topic ORDER BY bloggers DESC, topic LIMIT ${MOST_TOPICS}`,
      [],
      'blogger-topics',
    );
  }
}

/** The page is found on the index alone; owner, blog and what is due are looked up for its few rows. */
function pageSql(
  { sort, descending, after, limit, offset }: ListRequest<BloggerFilter, BloggerSort>,
  { sql, values }: Conditions,
): { text: string; values: unknown[] } {
  const { column, type } = KEYS[sort];
  const order = descending ? 'DESC' : 'ASC';
  const all = [...values];
  const next = (value: unknown): string => `$${all.push(value)}`;
  const beyond = after
    ? [`(${column}, b.id) ${descending ? '<' : '>'} (${next(after.value)}::${type}, ${next(after.id)}::uuid)`]
    : [];
  const where = (conditions: string[]): string =>
    conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const text = `
    SELECT ${ROW_COLUMNS}, (${column})::text AS "sortKey", counted.total AS counted
    FROM (
      SELECT b.* FROM bloggers b ${where([...sql, ...beyond])}
      ORDER BY ${column} ${order}, b.id ${order} LIMIT ${next(limit + 1)} OFFSET ${next(after ? 0 : offset)}
    ) b
    CROSS JOIN (SELECT count(*) AS total FROM (SELECT FROM bloggers b ${where(sql)} LIMIT ${COUNT_CAP}) capped) counted
    ${ROW_JOINS}
    ORDER BY ${column} ${order}, b.id ${order}`;
  return { text, values: all };
}
