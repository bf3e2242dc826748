import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailboxesModule } from '@rapport/mailboxes';
import { TodayController } from './http/today.controller.js';
import { LeavingQueries } from './leaving.queries.js';
import { SetupQueries } from './setup.queries.js';
import { Snooze } from './snooze.entity.js';
import { SnoozesService } from './snoozes.service.js';
import { ToDoQueries } from './to-do.queries.js';
import { TodayQueries } from './today.queries.js';
import { WaitingQueries } from './waiting.queries.js';

const services = [LeavingQueries, SetupQueries, SnoozesService, ToDoQueries, TodayQueries, WaitingQueries];

@Module({
  imports: [TypeOrmModule.forFeature([Snooze]), MailboxesModule],
  providers: services,
  exports: services,
})
export class TodayModule {}

@Module({ imports: [TodayModule], controllers: [TodayController] })
export class TodayHttpModule {}
