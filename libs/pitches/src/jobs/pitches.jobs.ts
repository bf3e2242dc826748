import { Processor } from '@nestjs/bullmq';
import { JobHost } from '@rapport/platform';
import { SilentPitchesService } from '../silent-pitches.service.js';

export const PITCHES_QUEUE = 'pitches';
export const CLOSE_SILENT = 'close-silent-pitches';

/** The worker of the queue of pitches. */
@Processor(PITCHES_QUEUE)
export class PitchesJobs extends JobHost {
  protected readonly handlers = { [CLOSE_SILENT]: () => this.silent.close() };

  constructor(private readonly silent: SilentPitchesService) {
    super();
  }
}
