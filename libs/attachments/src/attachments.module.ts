import { Module } from '@nestjs/common';
import { QueueModule } from '@rapport/platform';
import { AttachmentLimitsService } from './attachment-limits.service.js';
import { AttachmentsQueries } from './attachments.queries.js';
import { AttachmentsService } from './attachments.service.js';
import { AttachmentLimitsController } from './http/attachment-limits.controller.js';
import { AttachmentsController } from './http/attachments.controller.js';
import { PressKitsController } from './http/press-kits.controller.js';
import { ATTACHMENTS_QUEUE, AttachmentsJobs } from './jobs/attachments.jobs.js';
import { PressKitsService } from './press-kits.service.js';
import { UnusedAttachmentsService } from './unused-attachments.service.js';

const services = [AttachmentLimitsService, AttachmentsQueries, AttachmentsService, PressKitsService];

@Module({ providers: services, exports: services })
export class AttachmentsModule {}

@Module({
  imports: [AttachmentsModule],
  controllers: [AttachmentLimitsController, AttachmentsController, PressKitsController],
})
export class AttachmentsHttpModule {}

@Module({
  imports: [QueueModule.queue(ATTACHMENTS_QUEUE)],
  providers: [AttachmentsJobs, UnusedAttachmentsService],
  exports: [UnusedAttachmentsService],
})
export class AttachmentsJobsModule {}
