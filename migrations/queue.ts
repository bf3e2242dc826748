import { runMigrations } from 'bullmq';
import pg from 'pg';

/** Brings BullMQ's own schema (`bullmq`, beside ours) up to date; does nothing where it is. */
export async function migrateQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
