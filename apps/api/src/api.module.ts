import { Module } from '@nestjs/common';
import { AccountsHttpModule } from '@rapport/accounts';
import { CampaignsHttpModule } from '@rapport/campaigns';
import { HttpModule, PlatformModule } from '@rapport/platform';
import { HealthController } from './health.controller.js';

/** The HTTP process: one line a feature. */
@Module({
  imports: [PlatformModule, HttpModule, AccountsHttpModule, CampaignsHttpModule],
  controllers: [HealthController],
})
export class ApiModule {}
