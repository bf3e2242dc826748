import { Module } from '@nestjs/common';
import { TimelineController } from './http/timeline.controller.js';
import { TimelineQueries } from './timeline.queries.js';

@Module({ providers: [TimelineQueries], exports: [TimelineQueries] })
export class TimelineModule {}

@Module({ imports: [TimelineModule], controllers: [TimelineController] })
export class TimelineHttpModule {}
