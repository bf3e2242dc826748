import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { QueueModule } from '@rapport/platform';
import { BlogLookupService } from './blog-lookup.service.js';
import { Blogger } from './blogger.entity.js';
import { BloggerDetailQueries } from './blogger-detail.queries.js';
import { BloggerSearchQueries } from './blogger-search.queries.js';
import { BloggersListeners } from './bloggers.listeners.js';
import { BloggersQueries } from './bloggers.queries.js';
import { BloggersService } from './bloggers.service.js';
import { Channel } from './channel.entity.js';
import { ChannelsService } from './channels.service.js';
import { ContactPoint } from './contact-point.entity.js';
import { ContactPointsService } from './contact-points.service.js';
import { DoNotContactService } from './do-not-contact.service.js';
import { FeedNews } from './feed-news.js';
import { FeedsService } from './feeds.service.js';
import { ForgottenWordsService } from './forgotten-words.service.js';
import { BloggersController } from './http/bloggers.controller.js';
import { ChannelsController } from './http/channels.controller.js';
import { ContactPointsController } from './http/contact-points.controller.js';
import { ReadingsController } from './http/readings.controller.js';
import { BLOGGERS_QUEUE, BloggersJobs } from './jobs/bloggers.job.js';
import { KnownBloggersQueries } from './known-bloggers.queries.js';
import { Reading } from './reading.entity.js';
import { ReadingsService } from './readings.service.js';
import { SuppressionsService } from './suppressions.service.js';
import { Twins } from './twins.js';

const services = [
  BlogLookupService,
  BloggerDetailQueries,
  BloggerSearchQueries,
  BloggersListeners,
  BloggersQueries,
  BloggersService,
  ChannelsService,
  ContactPointsService,
  DoNotContactService,
  FeedNews,
  FeedsService,
  ForgottenWordsService,
  KnownBloggersQueries,
  ReadingsService,
  SuppressionsService,
  Twins,
];

@Module({
  imports: [TypeOrmModule.forFeature([Blogger, Channel, ContactPoint, Reading])],
  providers: services,
  exports: services,
})
export class BloggersModule {}

@Module({
  imports: [BloggersModule],
  controllers: [BloggersController, ChannelsController, ContactPointsController, ReadingsController],
})
export class BloggersHttpModule {}

@Module({ imports: [BloggersModule, QueueModule.queue(BLOGGERS_QUEUE)], providers: [BloggersJobs] })
export class BloggersJobsModule {}
