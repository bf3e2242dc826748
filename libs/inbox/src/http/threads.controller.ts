import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import type { FastifyReply } from 'fastify';
import { ReceivedMail } from '../received-mail.service.js';
import { ThreadsQueries } from '../threads.queries.js';
import { ReceivedMessageView, ThreadView } from './mail.view.js';
import { sendShown, sendSource } from './shown-reply.js';

/** Conversations and what came in: the team's, a viewer may be the client. */
@ApiTags('inbox')
@Needs('officer')
@Controller()
export class ThreadsController {
  constructor(
    private readonly threads: ThreadsQueries,
    private readonly mail: ReceivedMail,
  ) {}

  /** A conversation with its latest messages, both ways. */
  @Get('threads/:id')
  @ApiOkResponse({ type: ThreadView })
  thread(@Param('id', ParseUUIDPipe) id: string): Promise<ThreadView> {
    return this.threads.byId(id);
  }

  @Get('received-messages/:id')
  @ApiOkResponse({ type: ReceivedMessageView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<ReceivedMessageView> {
    return this.mail.byId(id);
  }

  /** Its HTML part, sanitised, as a document for a sandboxed frame (`sandbox="allow-popups"`). Pictures are not fetched. */
  @Get('received-messages/:id/html')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async html(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    sendShown(reply, await this.mail.html(id));
  }

  /** Its source, byte for byte, to be saved. */
  @Get('received-messages/:id/source')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async source(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    sendSource(reply, id, await this.mail.source(id));
  }

  /** Somebody has looked at it, and there is nothing (more) to do: it leaves Today. */
  @Put('received-messages/:id/looked-at')
  @HttpCode(204)
  lookedAt(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.mail.lookedAt(actor, id);
  }
}
