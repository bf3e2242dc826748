import { BloggersQueries } from '@rapport/bloggers';
import { barePool, serveBare } from './bare-server.js';

/** The floor of `list`: the statement that the product prepares, sent by bare pg from a bare server. */
const pool = barePool();
const { name, text, values } = await statementOfTheList();

serveBare(async (query) => {
  const filter = JSON.parse(query.get('filter') ?? '{}') as Record<string, string>;
  const named = values.map((value) => (typeof value === 'string' && value in filter ? filter[value] : value));
  return (await pool.query({ name, text, values: named })).rows;
});

/** Asks the product's own query for its SQL; the values of the filter bear the names of its fields. */
async function statementOfTheList(): Promise<{ text: string; values: unknown[]; name: string }> {
  const seen: { text: string; values: unknown[]; name: string }[] = [];
  const query = async (text: string, values: unknown[], name: string): Promise<[]> => {
    seen.push({ text, values, name });
    return [];
  };
  const list = new BloggersQueries({ query } as never, undefined as never);
  await list.page({
    filter: { stage: 'stage' as never, country: 'country' },
    sort: 'lastContactAt',
    descending: true,
    offset: 0,
    limit: 25,
    after: null,
  });
  const [statement] = seen;
  if (!statement) throw new Error('The list sent no statement.');
  return statement;
}
