import { Processor } from '@nestjs/bullmq';
import { JobHost } from '../queue/job-host.js';
import { EventRelay } from './event-relay.js';

export const EVENTS_QUEUE = 'events';
export const RELAY = 'relay-events';

/** Brings to their listeners the events that the process which recorded them could not relay: it died, or left them. */
@Processor(EVENTS_QUEUE, { concurrency: 1 })
export class EventsJobs extends JobHost {
  protected readonly handlers = { [RELAY]: () => this.relay.sweep() };

  constructor(private readonly relay: EventRelay) {
    super();
  }
}
