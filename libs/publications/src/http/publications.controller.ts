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
import { DisclosureService } from '../disclosure.service.js';
import { publicationSorts, PublicationsQueries } from '../publications.queries.js';
import { PublicationsService } from '../publications.service.js';
import {
  DecideDisclosureDto,
  LogPublicationDto,
  PublicationFilterDto,
  RevisePublicationDto,
} from './publications.dto.js';
import { PublicationCountsView, PublicationDetailView, PublicationView } from './publications.view.js';

@ApiTags('publications')
@Controller('publications')
export class PublicationsController {
  constructor(
    private readonly publications: PublicationsService,
    private readonly disclosure: DisclosureService,
    private readonly queries: PublicationsQueries,
  ) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [PublicationView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicationView[]> {
    const page = await this.queries.page(parseList(query, PublicationFilterDto, publicationSorts, 'DESC'));
    return sendPage(request, reply, 'publications', page);
  }

  /** How many there are by status, under the same filter as the list; the status that it names is left aside. */
  @Needs('viewer')
  @Get('counts')
  @ApiOkResponse({ type: PublicationCountsView })
  counts(@Query() query: ListQuery): Promise<PublicationCountsView> {
    return this.queries.counts(parseList(query, PublicationFilterDto, publicationSorts).filter);
  }

  @Needs('viewer')
  @Get(':id')
  @ApiOkResponse({ type: PublicationDetailView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<PublicationDetailView> {
    return this.queries.byId(id);
  }

  @Needs('officer')
  @Post()
  @ApiCreatedResponse({ type: PublicationDetailView })
  async log(@SignedIn() actor: Actor, @Body() body: LogPublicationDto): Promise<PublicationDetailView> {
    return this.queries.byId(await this.publications.log(actor, body));
  }

  @Needs('officer')
  @Patch(':id')
  @ApiOkResponse({ type: PublicationDetailView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RevisePublicationDto,
  ): Promise<PublicationDetailView> {
    await this.publications.revise(actor, id, body);
    return this.queries.byId(id);
  }

  @Needs('officer')
  @Delete(':id')
  @HttpCode(204)
  delete(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.publications.delete(actor, id);
  }

  @Needs('officer')
  @Put(':id/disclosure')
  @ApiOkResponse({ type: PublicationDetailView })
  async decide(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { status, reason, evidence = '', captureId = null }: DecideDisclosureDto,
  ): Promise<PublicationDetailView> {
    await this.disclosure.decide(actor, id, { status, reason, evidence, captureId });
    return this.queries.byId(id);
  }
}
