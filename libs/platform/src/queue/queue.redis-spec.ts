import { describeQueue } from '../../testing/queue-behaviour.js';

describeQueue('Redis', async () => ({
  DATABASE_URL: 'postgres://not-asked@127.0.0.1:1/none',
  REDIS_URL: process.env['TEST_REDIS_URL'] ?? '',
  RAPPORT_SECRET: 'a secret of the tests, long enough',
}));
