import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '@rapport/platform';
import { migrations } from '../../../migrations/index.js';
import { migrateQueue } from '../../../migrations/queue.js';

/** A database of one test file, made from a template that the migrations built. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

// Two Jest workers must not build the template at once.
const TEMPLATE_LOCK = 471_000;

/**
 * Creates an empty, migrated database on the server at TEST_DATABASE_URL (npm test starts one of its own).
 * @throws Error when TEST_DATABASE_URL isn't set.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server)
    throw new Error('TEST_DATABASE_URL is not set: run `npm test`, which starts a PostgreSQL for the tests');
  const name = `rapport_test_${randomBytes(6).toString('hex')}`;
  await withClient(server, async (client) => {
    const template = await ensureTemplate(client, server);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    url: onServer(server, name),
    drop: () =>
      withClient(server, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

async function ensureTemplate(client: pg.Client, server: string): Promise<string> {
  const sources = migrations
    .map((Migration) => `${new Migration().name}${String(Migration.prototype.up)}`)
    .join();
  const template = `rapport_template_${createHash('sha256').update(sources).digest('hex').slice(0, 16)}`;
  await client.query(`SELECT pg_advisory_lock(${TEMPLATE_LOCK})`);
  try {
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = $1`, [template]);
    if (rowCount === 0) {
      const building = `${template}_building`;
      await client.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${building}`);
      await migrate(onServer(server, building));
      await client.query(`ALTER DATABASE ${building} RENAME TO ${template}`);
    }
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${TEMPLATE_LOCK})`);
  }
  return template;
}

async function migrate(url: string): Promise<void> {
  const dataSource = await new DataSource({ ...dataSourceOptions(url, 2), migrations }).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }
  await migrateQueue(url);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function onServer(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
