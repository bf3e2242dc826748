import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import type { TestApi } from './start-api.js';

/** Column values by name, as they are stored. */
type Row = Record<string, unknown>;

/** Stores one row and gives its id. */
export async function store(api: TestApi, table: string, row: Row): Promise<string> {
  const stored: Row = { id: newId(), ...row };
  const columns = Object.keys(stored);
  const places = columns.map((_column, index) => `$${index + 1}`);
  await api.app
    .get(DataSource)
    .query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(stored),
    );
  return String(stored['id']);
}

/** A blogger with a blog. */
export async function aBlogger(api: TestApi, name = 'Anaïs Le Goff', row: Row = {}): Promise<string> {
  const id = await store(api, 'bloggers', { name, language: 'fr', time_zone: 'Europe/Paris', ...row });
  const host = `${id.slice(-12)}.blog.example`;
  await store(api, 'channels', {
    blogger_id: id,
    url: `https://${host}/`,
    url_key: host,
    title: `${name} écrit`,
  });
  return id;
}

/** What a pitch needs to exist. */
export interface Between {
  bloggerId: string;
  campaignId: string;
  officerId: string;
}

const columnsOf = ({ bloggerId, campaignId, officerId }: Between): Row => ({
  blogger_id: bloggerId,
  campaign_id: campaignId,
  officer_id: officerId,
});

/** A pitch, by default one that was sent. */
export function aPitch(api: TestApi, between: Between, row: Row = {}): Promise<string> {
  return store(api, 'pitches', {
    ...columnsOf(between),
    state: 'sent',
    subject: 'A lamp for your readers',
    sent_at: '2026-11-20T09:00:00Z',
    ...row,
  });
}

/** A message in a thread of its own unless one is named; by default one that is scheduled. */
export async function aMessage(
  api: TestApi,
  { bloggerId, officerId }: Pick<Between, 'bloggerId' | 'officerId'>,
  row: Row = {},
): Promise<string> {
  const thread =
    row['thread_id'] ?? (await store(api, 'threads', { blogger_id: bloggerId, subject: 'A lamp' }));
  return store(api, 'messages', {
    thread_id: thread,
    blogger_id: bloggerId,
    officer_id: officerId,
    direction: 'out',
    kind: 'pitch',
    state: 'scheduled',
    subject: 'A lamp for your readers',
    body: 'Bonjour Anaïs,\n\nyour piece on winter evenings…',
    not_before: '2026-11-23T15:30:00Z',
    time_zone: 'Europe/Paris',
    ...row,
  });
}

/** A review request of a product, by default proposed. */
export async function aReviewRequest(api: TestApi, between: Between, row: Row = {}): Promise<string> {
  const product = row['product_id'] ?? (await store(api, 'products', { name: 'Lune reading lamp' }));
  return store(api, 'review_requests', {
    ...columnsOf(between),
    product_id: product,
    material_connection: 'gift',
    ...row,
  });
}

/** A publication that an officer logged. */
export function aPublication(api: TestApi, between: Between, row: Row = {}): Promise<string> {
  const url = `https://anais.example/${newId()}`;
  return store(api, 'publications', {
    blogger_id: between.bloggerId,
    campaign_id: between.campaignId,
    logged_by_id: between.officerId,
    url,
    url_key: url,
    title: 'Une lampe, trois soirées',
    published_on: '2026-11-21',
    ...row,
  });
}
