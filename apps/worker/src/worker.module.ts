import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { AnswersModule } from '@rapport/answers';
import { AttachmentsJobsModule } from '@rapport/attachments';
import { BloggersJobsModule } from '@rapport/bloggers';
import { SyncJobsModule } from '@rapport/inbox';
import { MessagesJobsModule, MessagesModule, SendingGates } from '@rapport/messages';
import { PitchesJobsModule } from '@rapport/pitches';
import { EventsJobsModule, PlatformModule, RecurringJobs } from '@rapport/platform';
import { PublicationsJobsModule } from '@rapport/publications';
import { ReviewsModule } from '@rapport/reviews';
import { TransfersJobsModule } from '@rapport/transfers';
import { schedule } from './schedule.js';

/** The background process: one line a feature. */
@Module({
  imports: [
    PlatformModule,
    EventsJobsModule,
    AttachmentsJobsModule,
    BloggersJobsModule,
    MessagesModule,
    MessagesJobsModule,
    SyncJobsModule,
    PitchesJobsModule,
    AnswersModule,
    ReviewsModule,
    PublicationsJobsModule,
    TransfersJobsModule,
  ],
})
export class WorkerModule implements OnApplicationBootstrap {
  constructor(
    private readonly recurring: RecurringJobs,
    private readonly gates: SendingGates,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.gates.requireAll();
    await this.recurring.schedule(schedule);
  }
}
