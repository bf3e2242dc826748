import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock, Config, PlatformModule } from '@rapport/platform';
import { CheckRunner, PublicationChecksModule } from '@rapport/publications';
import type { TestApi } from './start-api.js';

/** A worker that looks at publications when the test says so. */
export interface TestChecker {
  app: INestApplicationContext;
  /** Looks at everything that is due by the test's clock. Gives how many were taken up. */
  look(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the worker's part that looks at publications, on the database and the clock of an API. */
export async function startChecker(api: TestApi): Promise<TestChecker> {
  const module = await Test.createTestingModule({ imports: [PlatformModule, PublicationChecksModule] })
    .overrideProvider(Config)
    .useValue(api.app.get(Config))
    .overrideProvider(Clock)
    .useValue(api.clock)
    .compile();
  const app = await module.init();
  return { app, look: () => app.get(CheckRunner).drain(), stop: () => app.close() };
}
