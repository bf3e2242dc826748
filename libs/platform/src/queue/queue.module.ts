import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '../config/config.js';
import { queueOptions } from './queue-connection.js';
import { QueueErrors } from './queue-errors.js';
import { RecurringJobs } from './recurring-jobs.js';

/**
 * BullMQ, on PostgreSQL or Redis. The queue carries and wakes; what must not be lost stands in the product's
 * tables, and a sweep finds it there (docs/decisions: ledger and queue).
 */
@Global()
@Module({
  imports: [
    DiscoveryModule,
    BullModule.forRootAsync({ inject: [Config], useFactory: (config: Config) => queueOptions(config) }),
  ],
  providers: [QueueErrors, RecurringJobs],
  exports: [RecurringJobs],
})
export class QueueModule {
  /** A feature's queue: `imports: [QueueModule.queue('messages')]`, then `@InjectQueue('messages')`. */
  static queue(name: string): DynamicModule {
    return BullModule.registerQueue({ name });
  }
}
