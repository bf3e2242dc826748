import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProposalsQueries } from '../proposals/proposals.queries.js';
import { ProposalsService } from '../proposals/proposals.service.js';
import { PublicationsQueries } from '../publications.queries.js';
import { AcceptProposalDto, ProposalFilterDto, ProposalView } from './proposals.dto.js';
import { PublicationDetailView } from './publications.view.js';

@ApiTags('publications')
@Controller('publication-proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly queries: ProposalsQueries,
    private readonly publications: PublicationsQueries,
  ) {}

  /** Posts of feeds that look like publications asked for. */
  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [ProposalView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposalView[]> {
    const page = await this.queries.page(parseList(query, ProposalFilterDto, ['createdAt'], 'DESC'));
    return sendPage(request, reply, 'publication-proposals', page);
  }

  @Needs('viewer')
  @Get(':id')
  @ApiOkResponse({ type: ProposalView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<ProposalView> {
    return this.queries.byId(id);
  }

  /** Logs the post as the publication of its review request. */
  @Needs('officer')
  @Post(':id/acceptance')
  @ApiCreatedResponse({ type: PublicationDetailView })
  async accept(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() corrected: AcceptProposalDto,
  ): Promise<PublicationDetailView> {
    return this.publications.byId(await this.proposals.accept(actor, id, corrected));
  }

  /** It is something else; it is not proposed again. */
  @Needs('officer')
  @Put(':id/dismissal')
  @ApiOkResponse({ type: ProposalView })
  async dismiss(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProposalView> {
    await this.proposals.dismiss(actor, id);
    return this.queries.byId(id);
  }

  /** Takes a dismissal back. */
  @Needs('officer')
  @Delete(':id/dismissal')
  @HttpCode(200)
  @ApiOkResponse({ type: ProposalView })
  async reopen(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProposalView> {
    await this.proposals.reopen(actor, id);
    return this.queries.byId(id);
  }
}
