import { Processor } from '@nestjs/bullmq';
import { JobHost } from '@rapport/platform';
import { CheckRunner } from '../checks/check-runner.js';
import { PUBLICATIONS_QUEUE, RUN_CHECKS } from '../checks/checks-queue.js';

/** The worker of the queue of publications. A job only wakes the runner, which goes by the ledger. */
@Processor(PUBLICATIONS_QUEUE, { concurrency: 1, maxStalledCount: 3 })
export class PublicationsJobs extends JobHost {
  protected readonly handlers = { [RUN_CHECKS]: () => this.runner.drain() };

  constructor(private readonly runner: CheckRunner) {
    super();
  }
}
