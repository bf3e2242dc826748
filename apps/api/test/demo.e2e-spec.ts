import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Clock, Config, Database, readConfig } from '@rapport/platform';
import { createTestDatabase, TestClock, type TestDatabase } from '@rapport/platform/testing';
import { addDemo, DemoModule } from '../../../seeds/demo/demo-set.js';
import { apiAdapter, prepareApi } from '../src/prepare-api.js';
import { person } from './support/staff.js';
import { startApi } from './support/start-api.js';

let database: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  database = await createTestDatabase();
  const secret = 'a secret of the tests, long enough';
  const config = readConfig({ DATABASE_URL: database.url, RAPPORT_SECRET: secret, PORT: '0' });
  const module = await Test.createTestingModule({ imports: [DemoModule] })
    .overrideProvider(Config)
    .useValue(config)
    .overrideProvider(Clock)
    .useValue(new TestClock(new Date('2026-11-21T15:00:00Z')))
    .compile();
  app = module.createNestApplication<NestFastifyApplication>(apiAdapter(), { logger: ['error'] });
  await prepareApi(app);
  await app.listen(0, '127.0.0.1');
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('the demonstration set', () => {
  it('is made by calls to the API, whatever day it is, and tells who can sign in', async () => {
    expect(await addDemo(app)).toContain('chloe@braise.example');
    const states = await app
      .get(Database)
      .query<{ state: string; count: number }>(
        `SELECT state, count(*)::int AS count FROM pitches GROUP BY state ORDER BY state`,
      );
    expect(states).toEqual([
      { state: 'accepted', count: 5 },
      { state: 'declined', count: 1 },
      { state: 'draft', count: 1 },
      { state: 'no_response', count: 1 },
      { state: 'replied', count: 1 },
      { state: 'scheduled', count: 1 },
      { state: 'sent', count: 1 },
    ]);
    const published = await app
      .get(Database)
      .query(`SELECT sentiment, disclosure_status AS status FROM publications ORDER BY id`);
    expect(published).toEqual([
      { sentiment: 'positive', status: 'compliant' },
      { sentiment: 'negative', status: 'missing' },
      { sentiment: 'mixed', status: 'pending' },
    ]);
  }, 120_000);

  it('is there once, however often it is asked for', async () => {
    expect(await addDemo(app)).toContain('chloe@braise.example');
    const [{ count } = { count: 0 }] = await app
      .get(Database)
      .query<{ count: number }>(`SELECT count(*)::int AS count FROM bloggers`);
    expect(count).toBe(14);
  });

  it('leaves an installation alone that is in use', async () => {
    const api = await startApi();
    await person(api, 'administrator');
    expect(await addDemo(api.app)).toBe('This installation is in use: the demonstration set was not added.');
    await api.stop();
  });
});
