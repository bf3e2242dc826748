import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { VARIABLES } from '../domain/variables.js';
import { TemplateFillingsService } from '../template-fillings.service.js';
import { templateSorts, TemplatesQueries } from '../templates.queries.js';
import { TemplatesService } from '../templates.service.js';
import { CreateTemplateDto, FillTemplateDto, ReviseTemplateDto, TemplateFilterDto } from './templates.dto.js';
import { FillingView, TemplateView, VariableView } from './templates.view.js';

/** Texts to begin a message with: those of the team, and one's own. */
@ApiTags('templates')
@Needs('officer')
@Controller()
export class TemplatesController {
  constructor(
    private readonly templates: TemplatesService,
    private readonly queries: TemplatesQueries,
    private readonly fillings: TemplateFillingsService,
  ) {}

  @Get('templates')
  @ApiOkResponse({ type: [TemplateView] })
  async page(
    @SignedIn() actor: Actor,
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateView[]> {
    const page = await this.queries.page(actor, parseList(query, TemplateFilterDto, templateSorts));
    return sendPage(request, reply, 'templates', page);
  }

  /** What a template may leave open. */
  @Get('template-variables')
  @ApiOkResponse({ type: [VariableView] })
  variables(): VariableView[] {
    return Object.entries(VARIABLES).map(([name, means]) => ({ name, means }));
  }

  @Get('templates/:id')
  @ApiOkResponse({ type: TemplateView })
  byId(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TemplateView> {
    return this.queries.byId(actor, id);
  }

  @Post('templates')
  @ApiCreatedResponse({ type: TemplateView })
  async create(@SignedIn() actor: Actor, @Body() body: CreateTemplateDto): Promise<TemplateView> {
    const { subject = '', ofTeam = false, ...words } = body;
    return this.queries.byId(actor, await this.templates.create(actor, { ...words, subject, ofTeam }));
  }

  @Patch('templates/:id')
  @ApiOkResponse({ type: TemplateView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseTemplateDto,
  ): Promise<TemplateView> {
    await this.templates.revise(actor, id, body);
    return this.queries.byId(actor, id);
  }

  /** Puts it away: it is offered no more. */
  @Put('templates/:id/archive')
  @HttpCode(204)
  archive(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.templates.archive(actor, id, true);
  }

  @Delete('templates/:id/archive')
  @HttpCode(204)
  restore(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.templates.archive(actor, id, false);
  }

  /** The text with what is known filled in, for one blogger; what is not known stands open in it. */
  @Post('templates/:id/fillings')
  @HttpCode(200)
  @ApiOkResponse({ type: FillingView })
  fill(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FillTemplateDto,
  ): Promise<FillingView> {
    const { bloggerId, campaignId = null, productId = null, readingId = null, mutualValue = '' } = body;
    return this.fillings.of(actor, id, { bloggerId, campaignId, productId, readingId, mutualValue });
  }
}
