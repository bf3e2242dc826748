import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessagesModule } from '@rapport/messages';
import { ReviewsModule } from '@rapport/reviews';
import { DisclosureDecision } from './disclosure-decision.entity.js';
import { DisclosureService } from './disclosure.service.js';
import { PublicationsController } from './http/publications.controller.js';
import { PublicationReferences } from './publication-references.js';
import { Publication } from './publication.entity.js';
import { PublicationsQueries } from './publications.queries.js';
import { PublicationsService } from './publications.service.js';
import { ReviewFulfilment } from './review-fulfilment.js';

const services = [
  DisclosureService,
  PublicationReferences,
  PublicationsQueries,
  PublicationsService,
  ReviewFulfilment,
];

@Module({
  imports: [TypeOrmModule.forFeature([Publication, DisclosureDecision]), MessagesModule, ReviewsModule],
  providers: services,
  exports: services,
})
export class PublicationsModule {}

@Module({ imports: [PublicationsModule], controllers: [PublicationsController] })
export class PublicationsHttpModule {}
