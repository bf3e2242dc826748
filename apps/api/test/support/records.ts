import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { insertCampaign, insertProduct } from '@rapport/campaigns/testing';
import type { TestApi } from './start-api.js';

/** What a review request stands on. */
export interface Ground {
  bloggerId: string;
  campaignId: string;
  productId: string;
}

/** A blogger with an address, a running campaign and a product, stored anew. */
export async function ground(
  api: TestApi,
  blogger: { name?: string; language?: string } = {},
): Promise<Ground> {
  const database = api.app.get(DataSource);
  const bloggerId = newId();
  const { name = 'Anna Weiss', language = 'de' } = blogger;
  await database.query(
    `INSERT INTO bloggers (id, name, language, country, time_zone) VALUES ($1, $2, $3, 'DE', 'Europe/Berlin')`,
    [bloggerId, name, language],
  );
  const address = `anna.${bloggerId}@blog.example`;
  await database.query(
    `INSERT INTO contact_points (id, blogger_id, address, address_key) VALUES ($1, $2, $3, $3)`,
    [newId(), bloggerId, address],
  );
  return { bloggerId, campaignId: await insertCampaign(database), productId: await insertProduct(database) };
}

/** The types of the events recorded about this subject, oldest first. */
export async function eventsOf(api: TestApi, subjectId: string): Promise<string[]> {
  const events: { type: string }[] = await api.app
    .get(DataSource)
    .query(`SELECT type FROM events WHERE subject_id = $1 ORDER BY id`, [subjectId]);
  return events.map((event) => event.type);
}

/** The address of a list with its filter, sort and range. */
export function listOf(
  resource: string,
  query: { filter?: object; sort?: [string, string]; range?: [number, number] } = {},
): string {
  const parts = Object.entries(query).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
  return `/api/${resource}?${new URLSearchParams(parts).toString()}`;
}

/** Follows the Link header from page to page and gives all rows. */
export async function everyPage<Row>(
  agent: { get(path: string): PromiseLike<{ body: Row[]; headers: Record<string, string>; status: number }> },
  first: string,
): Promise<Row[]> {
  const found: Row[] = [];
  const range = new URL(first, 'http://here').searchParams.get('range');
  for (let path: string | undefined = first; path;) {
    const page = await agent.get(path);
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
    found.push(...page.body);
    path = /<(.+)>; rel="next"/.exec(page.headers['link'] ?? '')?.[1];
    if (path && range) path += `&range=${encodeURIComponent(range)}`;
  }
  return found;
}
