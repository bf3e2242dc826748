export { ImportRunsService } from './import-runs.service.js';
export type { BloggerImported, ImportDone, ImportUndone } from './imports.events.js';
export { ImportsService } from './imports.service.js';
export { TransfersHttpModule, TransfersJobsModule, TransfersModule } from './transfers.module.js';
export { RESUME, TRANSFERS_QUEUE } from './transfers-queue.js';
