import { MESSAGES_QUEUE, SWEEP } from '@rapport/messages';
import { EVENTS_QUEUE, RELAY, type RecurringJob } from '@rapport/platform';

/** Every recurring job of the product, one line each. */
export const schedule: readonly RecurringJob[] = [
  // What is due and was not woken, what dead workers left: a queue that was emptied loses nothing.
  { queue: MESSAGES_QUEUE, name: SWEEP, everySeconds: 15 },
  { queue: EVENTS_QUEUE, name: RELAY, everySeconds: 10 },
];
