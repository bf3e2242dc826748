import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@rapport/accounts';
import { TemplatesController } from './http/templates.controller.js';
import { Template } from './template.entity.js';
import { TemplateFillingsService } from './template-fillings.service.js';
import { TemplatesQueries } from './templates.queries.js';
import { TemplatesService } from './templates.service.js';

const services = [TemplateFillingsService, TemplatesQueries, TemplatesService];

@Module({
  imports: [TypeOrmModule.forFeature([Template]), AccountsModule],
  providers: services,
  exports: services,
})
export class TemplatesModule {}

@Module({ imports: [TemplatesModule], controllers: [TemplatesController] })
export class TemplatesHttpModule {}
