import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BloggersModule } from '@rapport/bloggers';
import { QueueModule } from '@rapport/platform';
import { ImportsController } from './http/imports.controller.js';
import { ImportRunsService } from './import-runs.service.js';
import { ImportUndoingService } from './import-undoing.service.js';
import { Import } from './import.entity.js';
import { ImportsQueries } from './imports.queries.js';
import { ImportsService } from './imports.service.js';
import { TransfersJobs } from './jobs/transfers.job.js';
import { TRANSFERS_QUEUE } from './transfers-queue.js';

const services = [ImportRunsService, ImportsQueries, ImportsService, ImportUndoingService];

@Module({
  imports: [TypeOrmModule.forFeature([Import]), BloggersModule, QueueModule.queue(TRANSFERS_QUEUE)],
  providers: services,
  exports: services,
})
export class TransfersModule {}

@Module({ imports: [TransfersModule], controllers: [ImportsController] })
export class TransfersHttpModule {}

@Module({ imports: [TransfersModule], providers: [TransfersJobs] })
export class TransfersJobsModule {}
