import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentsModule } from '@rapport/attachments';
import { MessagesModule } from '@rapport/messages';
import { PitchesModule } from '@rapport/pitches';
import { TemplatesModule } from '@rapport/templates';
import { Answer } from './answer.entity.js';
import { AnswerHolds } from './answer-holds.js';
import { AnswerListeners } from './answer.listeners.js';
import { AnswerSendingService } from './answer-sending.service.js';
import { AnswersQueries } from './answers.queries.js';
import { AnswersService } from './answers.service.js';
import { DueAnswersGate } from './due-answers.gate.js';
import { AnswerAttachmentsController } from './http/answer-attachments.controller.js';
import { AnswersController } from './http/answers.controller.js';
import { LeavingAnswers } from './leaving-answers.js';

const services = [AnswersQueries, AnswersService, AnswerSendingService];

/** The worker imports it too: the guard of answers that come due, and what follows when one does not leave. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Answer]),
    AttachmentsModule,
    MessagesModule,
    PitchesModule,
    TemplatesModule,
  ],
  providers: [...services, AnswerHolds, AnswerListeners, DueAnswersGate, LeavingAnswers],
  exports: services,
})
export class AnswersModule {}

@Module({
  imports: [AnswersModule, AttachmentsModule],
  controllers: [AnswerAttachmentsController, AnswersController],
})
export class AnswersHttpModule {}
