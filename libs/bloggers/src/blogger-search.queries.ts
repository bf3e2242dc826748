import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, type Page } from '@rapport/platform';
import { type BloggerFilter, type BloggerRow, conditionsOf, ROW_COLUMNS, ROW_JOINS } from './blogger-rows.js';
import { interpretationsOf, type TypedWord } from './domain/near-words.js';

/** Nobody reads further than this among matches; one who does types another word. */
const MOST_MATCHES = 200;
/** Of each way to take what was typed so many are looked at, so that a frequent name costs no more than a rare one. */
const MOST_LOOKED_AT = 400;
const MOST_WORDS = 6;
const MOST_NEAR = 100;
const MOST_ALIKE = 20;

const TYPED = `
  SELECT typed.word, ARRAY(
    SELECT w.word FROM blogger_words w WHERE search_slips(w.word) && search_slips(typed.word) LIMIT ${MOST_NEAR}
  ) AS near
  FROM unnest(search_words($1)) AS typed (word) LIMIT ${MOST_WORDS}`;

/** Asked only when nothing else was found: the rarer and the longer the word, the surer the likeness. */
const ALIKE = `
  SELECT typed.word, '{}'::text[] AS near, ARRAY(
    SELECT w.word FROM blogger_words w
    WHERE char_length(typed.word) >= 5 AND w.word % typed.word AND similarity(w.word, typed.word) >= 0.45
    ORDER BY similarity(w.word, typed.word) DESC LIMIT ${MOST_ALIKE}
  ) AS alike
  FROM unnest(search_words($1)) AS typed (word) LIMIT ${MOST_WORDS}`;

/** A blogger as the search palette shows them. */
export interface BloggerHit {
  id: string;
  name: string;
  blogTitle: string | null;
  blogUrl: string | null;
}

type FoundRow = BloggerRow & { found: number };

/**
 * Search by the words of names, blogs and addresses: accents don't matter, a word may be begun only, and one slip a
 * word is forgiven. The words that may have been meant are found first, then the bloggers who have them all.
 */
@Injectable()
export class BloggerSearchQueries {
  constructor(private readonly database: Database) {}

  /**
   * The best matches among the bloggers that the filter lets through, a page of them. Where one slip a word isn't
   * enough to find anybody, words that look alike are tried.
   */
  async page(q: string, request: ListRequest<BloggerFilter, string>): Promise<Page<BloggerRow>> {
    const page = await this.matches(await this.typed(TYPED, q), request);
    return page.total === 0 ? this.matches(await this.typed(ALIKE, q), request) : page;
  }

  /** The best few matches, for the search over everything. */
  async hits(q: string, limit: number): Promise<BloggerHit[]> {
    const request = { filter: {}, sort: 'name', descending: false, offset: 0, limit, after: null };
    const { rows } = await this.page(q, request);
    return rows.map(({ id, name, blogTitle, blogUrl }) => ({ id, name, blogTitle, blogUrl }));
  }

  private async matches(
    typed: TypedWord[],
    request: ListRequest<BloggerFilter, string>,
  ): Promise<Page<BloggerRow>> {
    const { limit } = request;
    // Matches have no key to go on from; the cursor of a search counts them.
    const offset = request.after ? Number(request.after.value) : request.offset;
    const empty = { rows: [], offset, total: 0, capped: false, next: null };
    const interpretations = interpretationsOf(typed);
    if (!interpretations || !(offset >= 0 && offset < MOST_MATCHES)) return empty;
    const { exact, beginning, forgiving } = interpretations;
    const { sql, values, shape } = conditionsOf(request.filter);
    const ways = [exact, beginning, ...(forgiving ? [forgiving] : [])];
    const rows = await this.database.query<FoundRow>(
      searchSql(sql, values.length, ways.length),
      [...values, Math.min(limit, MOST_MATCHES - offset), offset, ...ways],
      `bloggers-search${shape}${forgiving ? '-forgiving' : ''}`,
    );
    const total = Math.min(rows[0]?.found ?? 0, MOST_MATCHES);
    const last = rows.at(-1);
    return {
      ...empty,
      rows: rows.map(({ found: _found, ...row }) => row),
      total,
      capped: total === MOST_MATCHES,
      next: last && offset + limit < total ? { value: offset + limit, id: last.id } : null,
    };
  }

  private typed(sql: typeof TYPED | typeof ALIKE, q: string): Promise<TypedWord[]> {
    return this.database.query<TypedWord>(sql, [q], sql === TYPED ? 'bloggers-typed' : 'bloggers-alike');
  }
}

/**
 * Ranks by how strictly the words fit, those of the name before those of blog and address, then by name. A more
 * forgiving way is gone only while the stricter ones have not found enough.
 */
function searchSql(conditions: string[], before: number, howMany: number): string {
  const [limit, offset, ...ways] = Array.from(
    { length: 2 + howMany },
    (_each, index) => `$${before + index + 1}`,
  );
  const fitting = ways.map((way, step) => {
    const enough = step === 0 ? [] : [`(SELECT count(*) FROM way_${step - 1}) < ${MOST_MATCHES}`];
    return `way_${step} AS MATERIALIZED (
      SELECT s.blogger_id, ${2 * step} + (NOT s.name_words @@ ${way}::tsquery)::integer AS rank
      FROM blogger_search s ${conditions.length > 0 ? 'JOIN bloggers b ON b.id = s.blogger_id' : ''}
      WHERE ${[`s.words @@ ${way}::tsquery`, ...conditions, ...enough].join(' AND ')} LIMIT ${MOST_LOOKED_AT})`;
  });
  const all = ways.map((_way, step) => `SELECT * FROM way_${step}`).join(' UNION ALL ');
  return `
    WITH ${fitting.join(', ')},
    best AS (SELECT blogger_id, min(rank) AS rank FROM (${all}) fitting GROUP BY blogger_id),
    chosen AS (
      SELECT b.id, best.rank, b.name_key, count(*) OVER () AS found FROM best JOIN bloggers b ON b.id = best.blogger_id
      ORDER BY best.rank, b.name_key, b.id LIMIT ${limit} OFFSET ${offset}
    )
    SELECT ${ROW_COLUMNS}, chosen.found FROM chosen JOIN bloggers b ON b.id = chosen.id ${ROW_JOINS}
    ORDER BY chosen.rank, chosen.name_key, chosen.id`;
}
