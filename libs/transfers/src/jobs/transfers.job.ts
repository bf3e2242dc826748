import { Processor } from '@nestjs/bullmq';
import { JobHost, type JobHandlers } from '@rapport/platform';
import type { Job } from 'bullmq';
import { ImportRunsService } from '../import-runs.service.js';

/** The long work of imports, and the sweep that finds what a lost job left behind. */
@Processor('transfers')
export class TransfersJobs extends JobHost {
  constructor(private readonly runs: ImportRunsService) {
    super();
  }

  protected override readonly handlers: JobHandlers = {
    'check-import': (job: Job<{ id: string }>) => this.runs.checkNow(job.data.id),
    'run-import': (job: Job<{ id: string }>) => this.runs.runNow(job.data.id),
    'resume-imports': () => this.runs.resumeLeftBehind(),
  };
}
