import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { SafeFetcher } from './safe-fetcher.js';

@Global()
@Module({
  providers: [
    {
      provide: SafeFetcher,
      inject: [Config],
      useFactory: (config: Config) =>
        new SafeFetcher({ publicUrl: config.publicUrl, allowedPrivate: config.fetchAllowedPrivate }),
    },
  ],
  exports: [SafeFetcher],
})
export class FetchingModule {}
