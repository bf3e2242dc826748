import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BloggersModule } from '@rapport/bloggers';
import { MessagesModule } from '@rapport/messages';
import { Absences } from './arrivals/absences.service.js';
import { ArrivalsService } from './arrivals/arrivals.service.js';
import { Consequences } from './arrivals/consequences.service.js';
import { DeliveryReports } from './arrivals/delivery-reports.service.js';
import { HeadsWanted } from './arrivals/heads-wanted.js';
import { Keeping } from './arrivals/keeping.service.js';
import { InboxSettingsController } from './http/inbox-settings.controller.js';
import { OptOutWishesController } from './http/opt-out-wishes.controller.js';
import { ThreadsController } from './http/threads.controller.js';
import { UnmatchedController } from './http/unmatched.controller.js';
import { InboxSettings } from './inbox-settings.js';
import { LookingListeners } from './looking.listeners.js';
import { ReceivedMail } from './received-mail.service.js';
import { ThreadsQueries } from './threads.queries.js';
import { SetAsideMail } from './unmatched/set-aside-mail.service.js';
import { UndecidedMailObjector } from './unmatched/undecided-mail.objector.js';
import { UnmatchedDecisions } from './unmatched/unmatched-decisions.service.js';
import { UnmatchedListeners } from './unmatched/unmatched.listeners.js';
import { UnmatchedMail } from './unmatched/unmatched-mail.service.js';
import { UnmatchedMessage } from './unmatched/unmatched-message.entity.js';
import { UnmatchedQueries } from './unmatched/unmatched.queries.js';
import { OptOutWish } from './wishes/opt-out-wish.entity.js';
import { OptOutWishesQueries } from './wishes/opt-out-wishes.queries.js';
import { OptOutWishes } from './wishes/opt-out-wishes.service.js';

const services = [
  ArrivalsService,
  InboxSettings,
  OptOutWishes,
  OptOutWishesQueries,
  ReceivedMail,
  SetAsideMail,
  ThreadsQueries,
  UnmatchedDecisions,
  UnmatchedQueries,
];

/** What came in, and what follows from it. */
@Module({
  imports: [TypeOrmModule.forFeature([OptOutWish, UnmatchedMessage]), BloggersModule, MessagesModule],
  providers: [
    ...services,
    Absences,
    Consequences,
    DeliveryReports,
    HeadsWanted,
    Keeping,
    LookingListeners,
    UndecidedMailObjector,
    UnmatchedListeners,
    UnmatchedMail,
  ],
  exports: services,
})
export class InboxModule {}

@Module({
  imports: [InboxModule],
  controllers: [InboxSettingsController, OptOutWishesController, ThreadsController, UnmatchedController],
})
export class InboxHttpModule {}
