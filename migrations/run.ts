import 'reflect-metadata';
import { dataSourceOptions, readConfig } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { migrations } from './index.js';
import { migrateQueue } from './queue.js';

/** Runs what is new and exits; npm start and the containers call it before anything else starts. */
async function run(): Promise<void> {
  const url = readConfig().DATABASE_URL;
  const dataSource = await new DataSource({ ...dataSourceOptions(url, 2), migrations }).initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    for (const migration of done) console.log(`migrated: ${migration.name}`);
  } finally {
    await dataSource.destroy();
  }
  await migrateQueue(url);
}

run().catch((error: unknown) => {
  console.error(`The database could not be migrated: ${(error as Error).message}`);
  process.exitCode = 1;
});
