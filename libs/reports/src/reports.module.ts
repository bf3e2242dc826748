import { Module } from '@nestjs/common';
import { CampaignsModule } from '@rapport/campaigns';
import { CohortsService } from './cohorts.service.js';
import { ComplianceQueries } from './compliance.queries.js';
import { FunnelQueries } from './funnel.queries.js';
import { OutcomesController } from './http/outcomes.controller.js';
import { ProgressController } from './http/progress.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { OutcomesQueries } from './outcomes.queries.js';
import { ProgressQueries } from './progress.queries.js';
import { RecordsQueries } from './records.queries.js';

const services = [
  CohortsService,
  ComplianceQueries,
  FunnelQueries,
  OutcomesQueries,
  ProgressQueries,
  RecordsQueries,
];

@Module({ imports: [CampaignsModule], providers: services, exports: services })
export class ReportsModule {}

@Module({
  imports: [CampaignsModule, ReportsModule],
  controllers: [ReportsController, OutcomesController, ProgressController],
})
export class ReportsHttpModule {}
