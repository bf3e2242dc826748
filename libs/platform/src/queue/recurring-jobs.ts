import { getQueueToken } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';

/** A job that comes again and again: every so many seconds, or by a cron pattern in UTC. */
export type RecurringJob = { queue: string; name: string } & ({ everySeconds: number } | { cron: string });

/** Puts the product's recurring jobs into their queues. Workers may do so at the same time and again and again. */
@Injectable()
export class RecurringJobs {
  constructor(private readonly modules: ModuleRef) {}

  /** Makes the queues' schedules exactly these; what an older version of the product had scheduled is removed. */
  async schedule(jobs: readonly RecurringJob[]): Promise<void> {
    for (const name of new Set(jobs.map((job) => job.queue))) {
      const queue = this.modules.get<Queue>(getQueueToken(name), { strict: false });
      const wanted = jobs.filter((job) => job.queue === name);
      for (const job of wanted) await this.upsert(queue, job);
      for (const { key } of await queue.getJobSchedulers()) {
        if (!wanted.some((job) => job.name === key)) await queue.removeJobScheduler(key);
      }
    }
  }

  private async upsert(queue: Queue, job: RecurringJob): Promise<void> {
    const repeat = 'cron' in job ? { pattern: job.cron, tz: 'UTC' } : { every: job.everySeconds * 1000 };
    await queue.upsertJobScheduler(job.name, repeat, { name: job.name });
  }
}
