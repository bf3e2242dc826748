import { Processor } from '@nestjs/bullmq';
import { JobHost, type JobHandlers } from '@rapport/platform';
import type { Job } from 'bullmq';
import { ImportRunsService } from '../import-runs.service.js';
import { CHECK, RESUME, RUN, TRANSFERS_QUEUE } from '../transfers-queue.js';

/** The long work of imports, and the sweep that finds what a lost job left behind. */
@Processor(TRANSFERS_QUEUE)
export class TransfersJobs extends JobHost {
  constructor(private readonly runs: ImportRunsService) {
    super();
  }

  protected override readonly handlers: JobHandlers = {
    [CHECK]: (job: Job<{ id: string }>) => this.runs.checkNow(job.data.id),
    [RUN]: (job: Job<{ id: string }>) => this.runs.runNow(job.data.id),
    [RESUME]: () => this.runs.resumeLeftBehind(),
  };
}
