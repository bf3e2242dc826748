export { AttachmentLimitsService } from './attachment-limits.service.js';
export { AttachmentsHttpModule, AttachmentsJobsModule, AttachmentsModule } from './attachments.module.js';
export { AttachmentsQueries, type AttachedFile } from './attachments.queries.js';
export { AttachmentsService } from './attachments.service.js';
export { AttachmentView, uploadBody } from './http/attachments.view.js';
export { uploadedFile } from './http/uploaded-file.js';
export { ATTACHMENTS_QUEUE, REMOVE_UNUSED } from './jobs/attachments.jobs.js';
export type { ReceivedFile } from './received-file.js';
export { UnusedAttachmentsService } from './unused-attachments.service.js';
