import type { ContactPolicy } from './domain/contact-policy.js';
import type { Network } from './domain/networks.js';
import type { Stage } from './domain/relationship-stage.js';

/** A blogger as lists show them. */
export interface BloggerRow {
  id: string;
  name: string;
  topics: string[];
  language: string | null;
  country: string | null;
  timeZone: string | null;
  stage: Stage;
  contactPolicy: ContactPolicy;
  ownerId: string | null;
  ownerName: string | null;
  lastContactAt: Date | null;
  lastContactKind: 'sent' | 'received' | null;
  nextDueAt: Date | null;
  blogTitle: string | null;
  blogUrl: string | null;
  createdAt: Date;
  version: number;
}

export interface BloggerFilter {
  q?: string;
  stage?: Stage;
  /** An account's id, or `none` */
  ownerId?: string;
  topic?: string;
  language?: string;
  country?: string;
  network?: Network;
  contactPolicy?: ContactPolicy;
  importId?: string;
  ids?: string[];
}

export const bloggerSorts = ['name', 'lastContactAt', 'createdAt'] as const;
export type BloggerSort = (typeof bloggerSorts)[number];

/** The columns of a row; `b` is the blogger, the rest comes from ROW_JOINS. */
export const ROW_COLUMNS = `b.id, b.name, b.topics, b.language, b.country, b.time_zone AS "timeZone", b.stage,
  b.contact_policy AS "contactPolicy", b.owner_id AS "ownerId", owner.name AS "ownerName",
  b.last_contact_at AS "lastContactAt", b.last_contact_kind AS "lastContactKind", due.at AS "nextDueAt",
  blog.title AS "blogTitle", blog.url AS "blogUrl", b.created_at AS "createdAt", b.version`;

/** To be joined to the page's few rows only, after its limit. */
export const ROW_JOINS = `
  LEFT JOIN accounts owner ON owner.id = b.owner_id
  LEFT JOIN LATERAL (
    SELECT c.title, c.url FROM channels c WHERE c.blogger_id = b.id ORDER BY c.network <> 'blog', c.id LIMIT 1
  ) blog ON true
  LEFT JOIN LATERAL (
    SELECT min(m.not_before) AS at FROM messages m WHERE m.blogger_id = b.id AND m.state IN ('scheduled', 'held')
  ) due ON true`;

/** The SQL conditions of a filter, with their values from `$1` on, and a key that names their shape. */
export interface Conditions {
  sql: string[];
  values: unknown[];
  shape: string;
}

const CONDITIONS: Record<Exclude<keyof BloggerFilter, 'q'>, (value: string) => string> = {
  stage: (value) => `b.stage = ${value}`,
  ownerId: (value) => `b.owner_id = ${value}::uuid`,
  topic: (value) => `b.topics @> ARRAY[${value}::text]`,
  language: (value) => `b.language = ${value}`,
  country: (value) => `b.country = ${value}`,
  network: (value) => `EXISTS (SELECT FROM channels c WHERE c.blogger_id = b.id AND c.network = ${value})`,
  contactPolicy: (value) => `b.contact_policy = ${value}`,
  importId: (value) => `b.import_id = ${value}::uuid`,
  ids: (value) => `b.id = ANY (${value}::uuid[])`,
};

/** Reads a filter as SQL; only what is asked for stands in it, so that PostgreSQL can use an index. */
export function conditionsOf(filter: BloggerFilter): Conditions {
  const conditions: Conditions = { sql: [], values: [], shape: '' };
  for (const name of Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]) {
    const value = filter[name];
    if (value === undefined) continue;
    const ownerless = name === 'ownerId' && value === 'none';
    if (!ownerless) conditions.values.push(value);
    conditions.sql.push(ownerless ? 'b.owner_id IS NULL' : CONDITIONS[name](`$${conditions.values.length}`));
    conditions.shape += ownerless ? '-ownerless' : `-${name}`;
  }
  return conditions;
}
