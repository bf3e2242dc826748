import { Module } from '@nestjs/common';
import { AccountsHttpModule } from '@rapport/accounts';
import { CampaignsHttpModule } from '@rapport/campaigns';
import { MailboxesHttpModule } from '@rapport/mailboxes';
import { MessagesHttpModule } from '@rapport/messages';
import { HttpModule, PlatformModule } from '@rapport/platform';
import { PublicationsHttpModule } from '@rapport/publications';
import { ReviewsHttpModule } from '@rapport/reviews';
import { HealthController } from './health.controller.js';

/** The HTTP process: one line a feature. */
@Module({
  imports: [
    PlatformModule,
    HttpModule,
    AccountsHttpModule,
    CampaignsHttpModule,
    MailboxesHttpModule,
    MessagesHttpModule,
    ReviewsHttpModule,
    PublicationsHttpModule,
  ],
  controllers: [HealthController],
})
export class ApiModule {}
