import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@rapport/accounts';
import { MessagesModule } from '@rapport/messages';
import { PitchesModule } from '@rapport/pitches';
import { TemplatesModule } from '@rapport/templates';
import { DueRequestsGate } from './due-requests.gate.js';
import { ReviewOutcomeController } from './http/review-outcome.controller.js';
import { ReviewSendingController } from './http/review-sending.controller.js';
import { ReviewsController } from './http/reviews.controller.js';
import { SamplesController } from './http/samples.controller.js';
import { ReviewMoves } from './review-moves.js';
import { ReviewOutcomeService } from './review-outcome.service.js';
import { ReviewParts } from './review-parts.js';
import { ReviewRequest } from './review-request.entity.js';
import { ReviewSendingService } from './review-sending.service.js';
import { ReviewsQueries } from './reviews.queries.js';
import { ReviewsService } from './reviews.service.js';
import { Sample } from './sample.entity.js';
import { SamplesService } from './samples.service.js';
import { Shipment } from './shipment.entity.js';

const services = [
  ReviewMoves,
  ReviewOutcomeService,
  ReviewParts,
  ReviewSendingService,
  ReviewsQueries,
  ReviewsService,
  SamplesService,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([ReviewRequest, Sample, Shipment]),
    AccountsModule,
    MessagesModule,
    PitchesModule,
    TemplatesModule,
  ],
  providers: [...services, DueRequestsGate],
  exports: services,
})
export class ReviewsModule {}

@Module({
  imports: [ReviewsModule],
  controllers: [ReviewOutcomeController, ReviewSendingController, ReviewsController, SamplesController],
})
export class ReviewsHttpModule {}
