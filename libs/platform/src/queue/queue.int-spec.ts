import { afterAll } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@rapport/platform/testing';
import { describeQueue } from '../../testing/queue-behaviour.js';

let database: TestDatabase | undefined;
afterAll(() => database?.drop());

describeQueue('PostgreSQL', async () => {
  database = await createTestDatabase();
  return { DATABASE_URL: database.url, REDIS_URL: '', RAPPORT_SECRET: 'a secret of the tests, long enough' };
});
