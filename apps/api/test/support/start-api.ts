import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Clock, Config, readConfig } from '@rapport/platform';
import { createTestDatabase, TestClock } from '@rapport/platform/testing';
import type { Server } from 'node:http';
import { ApiModule } from '../../src/api.module.js';
import { apiAdapter, prepareApi } from '../../src/prepare-api.js';

/** The real API on a database of its own, with a clock that the test sets. */
export interface TestApi {
  app: NestFastifyApplication;
  server: Server;
  clock: TestClock;
  databaseUrl: string;
  stop(): Promise<void>;
}

/** Starts the API for one test file; `environment` is laid over the usual configuration. */
export async function startApi(environment: Record<string, string> = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const clock = new TestClock();
  const config = readConfig({
    DATABASE_URL: database.url,
    RAPPORT_SECRET: 'a secret of the tests, long enough',
    PORT: '0',
    ...environment,
  });
  const module = await Test.createTestingModule({ imports: [ApiModule] })
    .overrideProvider(Config)
    .useValue(config)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(apiAdapter(), { logger: ['error'] });
  await prepareApi(app);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    server: app.getHttpServer(),
    clock,
    databaseUrl: database.url,
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
