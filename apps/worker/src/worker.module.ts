import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { MessagesJobsModule } from '@rapport/messages';
import { EventsJobsModule, PlatformModule, RecurringJobs } from '@rapport/platform';
import { schedule } from './schedule.js';

/** The background process: one line a feature. */
@Module({ imports: [PlatformModule, EventsJobsModule, MessagesJobsModule] })
export class WorkerModule implements OnApplicationBootstrap {
  constructor(private readonly recurring: RecurringJobs) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.recurring.schedule(schedule);
  }
}
