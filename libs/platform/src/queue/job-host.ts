import { WorkerHost } from '@nestjs/bullmq';
import { type Job, UnrecoverableError } from 'bullmq';

/** What a job does, by its name. */
export type JobHandlers = Record<string, (job: Job) => Promise<unknown>>;

/**
 * The worker of one queue: `@Processor('messages') class MessagesJobs extends JobHost`, with a handler for
 * each job's name. Handlers may be called again for the same job, so they must be idempotent.
 */
export abstract class JobHost extends WorkerHost {
  protected abstract readonly handlers: JobHandlers;

  async process(job: Job): Promise<unknown> {
    const handler = this.handlers[job.name];
    if (!handler) throw new UnrecoverableError(`Nobody knows how to do ${job.name} of ${job.queueName}`);
    return handler(job);
  }
}
