import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MessageChangesService } from '../message-changes.service.js';
import { messageSorts, MessagesQueries } from '../messages.queries.js';
import { PreviewsService } from '../previews.service.js';
import { MessageFilterDto, PreviewDto, ReviseMessageDto } from './messages.dto.js';
import { MessageDetailView, MessageView, PreviewView } from './messages.view.js';

/** Correspondence: the team's. A viewer may be the client. */
@ApiTags('messages')
@Needs('officer')
@Controller()
export class MessagesController {
  constructor(
    private readonly queries: MessagesQueries,
    private readonly changes: MessageChangesService,
    private readonly previews: PreviewsService,
  ) {}

  @Get('messages')
  @ApiOkResponse({ type: [MessageView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessageView[]> {
    const page = await this.queries.page(parseList(query, MessageFilterDto, messageSorts));
    return sendPage(request, reply, 'messages', page);
  }

  @Get('messages/:id')
  @ApiOkResponse({ type: MessageDetailView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<MessageDetailView> {
    return this.queries.byId(id);
  }

  /** As it left, byte for byte. Plain text whatever is in it, so that no browser runs it. */
  @Get('messages/:id/source')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  source(@Param('id', ParseUUIDPipe) id: string): Promise<Buffer> {
    return this.queries.source(id);
  }

  @Patch('messages/:id')
  @ApiOkResponse({ type: MessageDetailView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ReviseMessageDto,
  ): Promise<MessageDetailView> {
    await this.changes.revise(actor, id, change);
    return this.queries.byId(id);
  }

  /** Both parts of a mail with these words and the actor's signature, exactly as they will arrive. */
  @Post('message-previews')
  @HttpCode(200)
  @ApiOkResponse({ type: PreviewView })
  preview(@SignedIn() actor: Actor, @Body() { body, language }: PreviewDto): Promise<PreviewView> {
    return this.previews.of(actor, body, language ?? null);
  }
}
