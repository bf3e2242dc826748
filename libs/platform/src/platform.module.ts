import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock/clock.js';
import { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { Database } from './database/database.js';
import { dataSourceOptions } from './database/data-source-options.js';
import { EventListeners } from './events/event-listeners.js';
import { EventLog } from './events/event-log.js';
import { EventRelay } from './events/event-relay.js';
import { FetchingModule } from './fetching/fetching.module.js';
import { QueueModule } from './queue/queue.module.js';
import { Secrets } from './secrets/secrets.js';
import { SettingsStore } from './settings/settings-store.js';

const provided = [Clock, Database, EventListeners, EventLog, EventRelay, Secrets, SettingsStore];

/** The technical ground: global, so that features name what they use in constructors only. */
@Global()
@Module({
  imports: [
    ConfigModule,
    QueueModule,
    DiscoveryModule,
    FetchingModule,
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...dataSourceOptions(config.DATABASE_URL),
        autoLoadEntities: true,
        retryAttempts: 0,
      }),
    }),
  ],
  providers: provided,
  exports: provided,
})
export class PlatformModule {}
