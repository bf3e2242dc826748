import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { loadBloggers } from '../data/bloggers.js';

/** How many bloggers the lists and the search are measured among. */
export const BLOGGERS = 100_000;

/** A file of the build, beside this one. */
export const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Does the work on a database of its own, migrated and filled, on the server of DATABASE_URL; drops it afterwards. */
export async function withLargeDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const server = process.env['DATABASE_URL'] ?? '';
  const name = `bench_bloggers_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  try {
    const url = new URL(server);
    url.pathname = `/${name}`;
    await migrate(url.href);
    await fill(url.href);
    return await work(url.href);
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  }
}

async function migrate(databaseUrl: string): Promise<void> {
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    RAPPORT_SECRET: randomBytes(24).toString('hex'),
  };
  const child = spawn(process.execPath, [built('../../migrations/run.js')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The database of the benchmark could not be migrated.');
}

async function fill(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const start = performance.now();
  await loadBloggers(client, BLOGGERS);
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.log(`${BLOGGERS.toLocaleString('en')} bloggers made in ${seconds} s`);
  await client.end();
}
