import {
  Body,
  Controller,
  Get,
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
import { caseSorts, CasesQueries } from '../cases.queries.js';
import { CasesService } from '../cases.service.js';
import { AddStepDto, CaseFilterDto, MoveCaseDto, OpenCaseDto, ReviseCaseDto } from './cases.dto.js';
import { CaseDetailView, CaseView } from './cases.view.js';

/** Private to the team: a viewer, who may be the client, gets none of it. */
@ApiTags('cases')
@Needs('officer')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly queries: CasesQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: [CaseView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseView[]> {
    const page = await this.queries.page(parseList(query, CaseFilterDto, caseSorts, 'DESC'));
    return sendPage(request, reply, 'cases', page);
  }

  @Get(':id')
  @ApiOkResponse({ type: CaseDetailView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<CaseDetailView> {
    return this.queries.byId(id);
  }

  /** Opens a case. Pitches, follow-ups and review requests that wait for the blogger are cancelled with it. */
  @Post()
  @ApiCreatedResponse({ type: CaseDetailView })
  async open(@SignedIn() actor: Actor, @Body() body: OpenCaseDto): Promise<CaseDetailView> {
    return this.queries.byId(await this.cases.open(actor, body));
  }

  @Patch(':id')
  @ApiOkResponse({ type: CaseDetailView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseCaseDto,
  ): Promise<CaseDetailView> {
    await this.cases.revise(actor, id, body);
    return this.queries.byId(id);
  }

  @Post(':id/steps')
  @ApiCreatedResponse({ type: CaseDetailView })
  async addStep(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AddStepDto,
  ): Promise<CaseDetailView> {
    await this.cases.addStep(actor, id, body);
    return this.queries.byId(id);
  }

  @Put(':id/state')
  @ApiOkResponse({ type: CaseDetailView })
  async move(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveCaseDto,
  ): Promise<CaseDetailView> {
    await this.cases.move(actor, id, body);
    return this.queries.byId(id);
  }
}
