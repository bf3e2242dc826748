import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ErrorCode, type Queue } from 'bullmq';

const LOOK_AGAIN_MS = 60_000;

/** A job that comes again and again: every so many seconds, or by a cron pattern in UTC. */
export type RecurringJob = { queue: string; name: string } & ({ everySeconds: number } | { cron: string });

/** Puts the product's recurring jobs into their queues. Workers may do so at the same time and again and again. */
@Injectable()
export class RecurringJobs implements OnModuleDestroy {
  private readonly log = new Logger('RecurringJobs');
  private looking: NodeJS.Timeout | undefined;

  constructor(private readonly modules: ModuleRef) {}

  /**
   * Makes the queues' schedules exactly these; what an older version of the product had scheduled is removed. A queue
   * that is emptied loses its schedule too, so this process looks every minute and puts back what is missing.
   */
  async schedule(jobs: readonly RecurringJob[]): Promise<void> {
    for (const name of new Set(jobs.map((job) => job.queue))) {
      const queue = this.queue(name);
      const wanted = jobs.filter((job) => job.queue === name);
      for (const job of wanted) await this.upsert(queue, job);
      for (const { key } of await queue.getJobSchedulers()) {
        if (!wanted.some((job) => job.name === key)) await queue.removeJobScheduler(key);
      }
    }
    clearInterval(this.looking);
    this.looking = setInterval(() => {
      this.putBack(jobs).catch((error: Error) =>
        this.log.warn(`The schedule could not be read: ${error.message}`),
      );
    }, LOOK_AGAIN_MS).unref();
  }

  /** Schedules again what is no longer there, and leaves the others at their times. */
  async putBack(jobs: readonly RecurringJob[]): Promise<void> {
    for (const name of new Set(jobs.map((job) => job.queue))) {
      const queue = this.queue(name);
      const there = new Set((await queue.getJobSchedulers()).map(({ key }) => key));
      for (const job of jobs) if (job.queue === name && !there.has(job.name)) await this.upsert(queue, job);
    }
  }

  onModuleDestroy(): void {
    clearInterval(this.looking);
  }

  private queue(name: string): Queue {
    return this.modules.get<Queue>(getQueueToken(name), { strict: false });
  }

  private async upsert(queue: Queue, job: RecurringJob): Promise<void> {
    const repeat = 'cron' in job ? { pattern: job.cron, tz: 'UTC' } : { every: job.everySeconds * 1000 };
    try {
      await queue.upsertJobScheduler(job.name, repeat, { name: job.name });
    } catch (error) {
      if (!isScheduledAlready(error)) throw error;
    }
  }
}

/** Another process put the same job in at the same instant: its next run is there, and that is all we want. */
function isScheduledAlready(error: unknown): boolean {
  const { code } = error as { code?: number };
  return code === ErrorCode.SchedulerJobIdCollision || code === ErrorCode.SchedulerJobSlotsBusy;
}
