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
import { InboxSettings } from './inbox-settings.js';
import { UnmatchedMail } from './unmatched/unmatched-mail.service.js';
import { UnmatchedMessage } from './unmatched/unmatched-message.entity.js';
import { OptOutWish } from './wishes/opt-out-wish.entity.js';
import { OptOutWishes } from './wishes/opt-out-wishes.service.js';

const services = [ArrivalsService, InboxSettings, OptOutWishes];

/** What came in, and what follows from it. */
@Module({
  imports: [TypeOrmModule.forFeature([OptOutWish, UnmatchedMessage]), BloggersModule, MessagesModule],
  providers: [...services, Absences, Consequences, DeliveryReports, HeadsWanted, Keeping, UnmatchedMail],
  exports: services,
})
export class InboxModule {}
