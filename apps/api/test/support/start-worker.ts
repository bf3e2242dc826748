import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AnswersModule } from '@rapport/answers';
import { Dispatcher, MessagesJobsModule } from '@rapport/messages';
import { PitchesJobsModule, SilentPitchesService } from '@rapport/pitches';
import { Clock, Config, PlatformModule } from '@rapport/platform';
import type { TestApi } from './start-api.js';

/** The worker's part in a test: what is due leaves when the test says so. */
export interface TestWorker {
  app: INestApplicationContext;
  /** Sends everything that is due by the test's clock, and tells its listeners. */
  send(): Promise<void>;
  closeSilent(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the worker's modules on the database and the clock of an API. */
export async function startWorker(api: TestApi): Promise<TestWorker> {
  const module = await Test.createTestingModule({
    imports: [PlatformModule, MessagesJobsModule, PitchesJobsModule, AnswersModule],
  })
    .overrideProvider(Config)
    .useValue(api.app.get(Config))
    .overrideProvider(Clock)
    .useValue(api.clock)
    .compile();
  const app = await module.init();
  // The look at what is due that every worker begins with is over before the test goes on.
  await app.get(Dispatcher).drain();
  return {
    app,
    send: () => app.get(Dispatcher).drain(),
    closeSilent: () => app.get(SilentPitchesService).close(),
    stop: () => app.close(),
  };
}
