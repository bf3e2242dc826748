import { Module } from '@nestjs/common';
import { PlatformModule } from '@rapport/platform';

/** The background process: one line a feature. */
@Module({ imports: [PlatformModule] })
export class WorkerModule {}
