import { BloggerSearchQueries } from '@rapport/bloggers';
import type pg from 'pg';
import { barePool, serveBare } from './bare-server.js';

/** The floor of `search`: the product's two statements, sent by bare pg from a bare server. */
const pool: pg.Pool = barePool();
const query = async (text: string, values: unknown[], name: string): Promise<unknown[]> =>
  (await pool.query({ name, text, values })).rows as unknown[];
const search = new BloggerSearchQueries({ query } as never);

serveBare(async (parameters) => {
  const { q } = JSON.parse(parameters.get('filter') ?? '{}') as { q: string };
  const page = await search.page(q, {
    filter: {},
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 25,
    after: null,
  });
  return page.rows;
});
