import { Processor } from '@nestjs/bullmq';
import { JobHost } from '@rapport/platform';
import { UnusedAttachmentsService } from '../unused-attachments.service.js';

export const ATTACHMENTS_QUEUE = 'attachments';
export const REMOVE_UNUSED = 'remove-unused-attachments';

/** The worker of the queue of attachments. */
@Processor(ATTACHMENTS_QUEUE)
export class AttachmentsJobs extends JobHost {
  protected readonly handlers = { [REMOVE_UNUSED]: () => this.unused.remove() };

  constructor(private readonly unused: UnusedAttachmentsService) {
    super();
  }
}
