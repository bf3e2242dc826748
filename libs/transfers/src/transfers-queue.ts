/** The queue that carries the long work of imports, and its jobs. */
export const TRANSFERS_QUEUE = 'transfers';
export const CHECK = 'check-import';
export const RUN = 'run-import';
export const RESUME = 'resume-imports';
