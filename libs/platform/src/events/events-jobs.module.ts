import { Module } from '@nestjs/common';
import { QueueModule } from '../queue/queue.module.js';
import { EVENTS_QUEUE, EventsJobs } from './events.jobs.js';

/** The worker's part of the event log. */
@Module({ imports: [QueueModule.queue(EVENTS_QUEUE)], providers: [EventsJobs] })
export class EventsJobsModule {}
