import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UnmatchedDecisions } from '../unmatched/unmatched-decisions.service.js';
import { UnmatchedQueries, unmatchedSorts } from '../unmatched/unmatched.queries.js';
import { LinkUnmatchedDto, ReasonDto, UnmatchedFilterDto } from './inbox.dto.js';
import { sendShown, sendSource } from './shown-reply.js';
import { UnmatchedMessageDetailView, UnmatchedMessageView } from './tray.view.js';

/** The tray of mail that concerns us and of which nobody knows whose it is. It may be anybody's, so staff only. */
@ApiTags('inbox')
@Needs('officer')
@Controller('unmatched-messages')
export class UnmatchedController {
  constructor(
    private readonly queries: UnmatchedQueries,
    private readonly decisions: UnmatchedDecisions,
  ) {}

  @Get()
  @ApiOkResponse({ type: [UnmatchedMessageView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnmatchedMessageView[]> {
    const page = await this.queries.page(parseList(query, UnmatchedFilterDto, unmatchedSorts, 'DESC'));
    return sendPage(request, reply, 'unmatched-messages', page);
  }

  @Get(':id')
  @ApiOkResponse({ type: UnmatchedMessageDetailView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<UnmatchedMessageDetailView> {
    return this.queries.byId(id);
  }

  /** Its HTML part, sanitised, for a sandboxed frame. */
  @Get(':id/html')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async html(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    sendShown(reply, await this.queries.html(id));
  }

  @Get(':id/source')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async source(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    sendSource(reply, id, await this.queries.source(id));
  }

  /** It is this blogger's: it goes into their conversation, and what follows from an answer follows. */
  @Put(':id/blogger')
  @ApiOkResponse({ type: UnmatchedMessageDetailView })
  async link(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LinkUnmatchedDto,
  ): Promise<UnmatchedMessageDetailView> {
    await this.decisions.link(actor, id, body);
    return this.queries.byId(id);
  }

  /** It is no answer: follow-ups that were held because of it may leave again. */
  @Put(':id/dismissal')
  @ApiOkResponse({ type: UnmatchedMessageDetailView })
  async dismiss(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<UnmatchedMessageDetailView> {
    await this.decisions.setAside(actor, id, reason);
    return this.queries.byId(id);
  }
}
