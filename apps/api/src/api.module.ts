import { Module } from '@nestjs/common';
import { AccountsHttpModule } from '@rapport/accounts';
import { HttpModule, PlatformModule } from '@rapport/platform';
import { HealthController } from './health.controller.js';

/** The HTTP process: one line a feature. */
@Module({
  imports: [PlatformModule, HttpModule, AccountsHttpModule],
  controllers: [HealthController],
})
export class ApiModule {}
