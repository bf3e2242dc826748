import { Module } from '@nestjs/common';
import { AccountsHttpModule } from '@rapport/accounts';
import { AnswersHttpModule } from '@rapport/answers';
import { AttachmentsHttpModule } from '@rapport/attachments';
import { BloggersHttpModule } from '@rapport/bloggers';
import { CampaignsHttpModule } from '@rapport/campaigns';
import { CasesHttpModule } from '@rapport/cases';
import { InboxHttpModule, SyncHttpModule } from '@rapport/inbox';
import { MailboxesHttpModule } from '@rapport/mailboxes';
import { MessagesHttpModule } from '@rapport/messages';
import { PitchesHttpModule } from '@rapport/pitches';
import { HttpModule, PlatformModule } from '@rapport/platform';
import { PublicationsHttpModule } from '@rapport/publications';
import { ReportsHttpModule } from '@rapport/reports';
import { ReviewsHttpModule } from '@rapport/reviews';
import { SearchHttpModule } from '@rapport/search';
import { TemplatesHttpModule } from '@rapport/templates';
import { TimelineHttpModule } from '@rapport/timeline';
import { TodayHttpModule } from '@rapport/today';
import { TransfersHttpModule } from '@rapport/transfers';
import { HealthController } from './health.controller.js';

/** The HTTP process: one line a feature. */
@Module({
  imports: [
    PlatformModule,
    HttpModule,
    AccountsHttpModule,
    BloggersHttpModule,
    CampaignsHttpModule,
    TemplatesHttpModule,
    AttachmentsHttpModule,
    MailboxesHttpModule,
    MessagesHttpModule,
    InboxHttpModule,
    SyncHttpModule,
    CasesHttpModule,
    PitchesHttpModule,
    AnswersHttpModule,
    ReviewsHttpModule,
    PublicationsHttpModule,
    TimelineHttpModule,
    TodayHttpModule,
    ReportsHttpModule,
    SearchHttpModule,
    TransfersHttpModule,
  ],
  controllers: [HealthController],
})
export class ApiModule {}
