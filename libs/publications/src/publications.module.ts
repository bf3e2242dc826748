import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@rapport/accounts';
import { BloggersModule } from '@rapport/bloggers';
import { MessagesModule } from '@rapport/messages';
import { QueueModule } from '@rapport/platform';
import { ReviewsModule } from '@rapport/reviews';
import { BrandNames } from './brand-names.js';
import { CapturesService } from './captures/captures.service.js';
import { PublicationCapture } from './captures/publication-capture.entity.js';
import { CheckClaims } from './checks/check-claims.js';
import { CheckPlan } from './checks/check-plan.js';
import { CheckRunner } from './checks/check-runner.js';
import { ChecksQueue, PUBLICATIONS_QUEUE } from './checks/checks-queue.js';
import { ChecksQueries } from './checks/checks.queries.js';
import { ChecksService } from './checks/checks.service.js';
import { FindingsService } from './checks/findings.service.js';
import { HostLanes } from './checks/host-lanes.js';
import { JudgedContexts } from './checks/judged-contexts.js';
import { PageLooks } from './checks/page-looks.js';
import { PageVisits } from './checks/page-visits.js';
import { PublicationCheck } from './checks/publication-check.entity.js';
import { RobotsFiles } from './checks/robots-files.js';
import { DisclosureDecision } from './disclosure-decision.entity.js';
import { DisclosureSettings } from './disclosure-settings.js';
import { DisclosureService } from './disclosure.service.js';
import { CapturesController } from './http/captures.controller.js';
import { ChecksController } from './http/checks.controller.js';
import { DisclosureSettingsController } from './http/disclosure-settings.controller.js';
import { ProposalsController } from './http/proposals.controller.js';
import { PublicationsController } from './http/publications.controller.js';
import { PublicationsJobs } from './jobs/publications.jobs.js';
import { MendingService } from './mending.service.js';
import { FeedMatching } from './proposals/feed-matching.js';
import { ProposalsQueries } from './proposals/proposals.queries.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { PublicationProposal } from './proposals/publication-proposal.entity.js';
import { PublicationReferences } from './publication-references.js';
import { Publication } from './publication.entity.js';
import { PublicationsQueries } from './publications.queries.js';
import { PublicationsService } from './publications.service.js';
import { ReviewFulfilment } from './review-fulfilment.js';

const entities = [Publication, DisclosureDecision, PublicationCheck, PublicationCapture, PublicationProposal];

const services = [
  BrandNames,
  CapturesService,
  CheckPlan,
  ChecksQueries,
  ChecksService,
  DisclosureService,
  DisclosureSettings,
  MendingService,
  ProposalsQueries,
  ProposalsService,
  PublicationReferences,
  PublicationsQueries,
  PublicationsService,
  ReviewFulfilment,
];

/** FeedMatching is in both processes: feeds are read by the worker, and by the API when somebody asks. */
@Module({
  imports: [
    TypeOrmModule.forFeature(entities),
    AccountsModule,
    BloggersModule,
    MessagesModule,
    ReviewsModule,
    QueueModule.queue(PUBLICATIONS_QUEUE),
  ],
  providers: [...services, ChecksQueue, FeedMatching],
  exports: services,
})
export class PublicationsModule {}

@Module({
  imports: [PublicationsModule],
  controllers: [
    PublicationsController,
    ChecksController,
    CapturesController,
    ProposalsController,
    DisclosureSettingsController,
  ],
})
export class PublicationsHttpModule {}

/** What looks at publications. */
@Module({
  imports: [PublicationsModule, AccountsModule],
  providers: [
    CheckClaims,
    CheckRunner,
    FindingsService,
    HostLanes,
    JudgedContexts,
    PageLooks,
    PageVisits,
    RobotsFiles,
  ],
  exports: [CheckRunner],
})
export class PublicationChecksModule {}

/** The worker's part: whatever is due is looked at. */
@Module({ imports: [PublicationChecksModule], providers: [PublicationsJobs] })
export class PublicationsJobsModule {}
