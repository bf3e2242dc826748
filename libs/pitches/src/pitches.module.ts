import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentsModule } from '@rapport/attachments';
import { BloggersModule } from '@rapport/bloggers';
import { MessagesModule } from '@rapport/messages';
import { QueueModule } from '@rapport/platform';
import { TemplatesModule } from '@rapport/templates';
import { DuePitchesGate } from './due-pitches.gate.js';
import { FollowUpSuggestions } from './follow-up-suggestions.js';
import { GuardContexts } from './guard-contexts.js';
import { GuardExceptionsQueries } from './guard-exceptions.queries.js';
import { GuardExceptionsService } from './guard-exceptions.service.js';
import { GuardFactsQuery } from './guard.facts.js';
import { GuardSettingsService } from './guard-settings.service.js';
import { GuardService } from './guard.service.js';
import { ExceptionsController } from './http/exceptions.controller.js';
import { GuardSettingsController } from './http/guard-settings.controller.js';
import { PitchAnswersController } from './http/pitch-answers.controller.js';
import { PitchSendingController } from './http/pitch-sending.controller.js';
import { PitchAttachmentsController } from './http/pitch-attachments.controller.js';
import { PitchesController } from './http/pitches.controller.js';
import { PITCHES_QUEUE, PitchesJobs } from './jobs/pitches.jobs.js';
import { Pitch } from './pitch.entity.js';
import { PitchAnswersService } from './pitch-answers.service.js';
import { PitchAttachmentsService } from './pitch-attachments.service.js';
import { PitchListeners } from './pitch.listeners.js';
import { PitchMailListeners } from './pitch-mail.listeners.js';
import { PitchMoves } from './pitch-moves.js';
import { PitchParts } from './pitch-parts.js';
import { PitchSendingService } from './pitch-sending.service.js';
import { PitchesQueries } from './pitches.queries.js';
import { PitchesService } from './pitches.service.js';
import { SilentPitchesService } from './silent-pitches.service.js';

const services = [
  FollowUpSuggestions,
  GuardContexts,
  GuardExceptionsQueries,
  GuardExceptionsService,
  GuardService,
  GuardSettingsService,
  PitchAnswersService,
  PitchAttachmentsService,
  PitchesQueries,
  PitchesService,
  PitchSendingService,
  SilentPitchesService,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Pitch]),
    AttachmentsModule,
    TemplatesModule,
    BloggersModule,
    MessagesModule,
  ],
  providers: [
    ...services,
    DuePitchesGate,
    GuardFactsQuery,
    PitchListeners,
    PitchMailListeners,
    PitchMoves,
    PitchParts,
  ],
  exports: services,
})
export class PitchesModule {}

@Module({
  imports: [PitchesModule, AttachmentsModule],
  controllers: [
    ExceptionsController,
    GuardSettingsController,
    PitchAnswersController,
    PitchAttachmentsController,
    PitchesController,
    PitchSendingController,
  ],
})
export class PitchesHttpModule {}

@Module({ imports: [PitchesModule, QueueModule.queue(PITCHES_QUEUE)], providers: [PitchesJobs] })
export class PitchesJobsModule {}
