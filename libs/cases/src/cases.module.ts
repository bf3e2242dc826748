import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessagesModule } from '@rapport/messages';
import { CaseHolding } from './case-holding.js';
import { CaseStep } from './case-step.entity.js';
import { Case } from './case.entity.js';
import { CasesQueries } from './cases.queries.js';
import { CasesService } from './cases.service.js';
import { CasesController } from './http/cases.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Case, CaseStep]), MessagesModule],
  providers: [CaseHolding, CasesQueries, CasesService],
  exports: [CasesQueries, CasesService],
})
export class CasesModule {}

@Module({ imports: [CasesModule], controllers: [CasesController] })
export class CasesHttpModule {}
