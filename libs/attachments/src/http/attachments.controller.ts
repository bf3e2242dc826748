import { Controller, Get, Header, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import type { FastifyReply } from 'fastify';
import { AttachmentsQueries } from '../attachments.queries.js';
import { AttachmentView } from './attachments.view.js';
import { saveAs } from './content-disposition.js';

/** Files that messages carry, to look at and to save. */
@ApiTags('attachments')
@Needs('viewer')
@Controller()
export class AttachmentsController {
  constructor(private readonly queries: AttachmentsQueries) {}

  @Needs('officer')
  @Get('messages/:id/attachments')
  @ApiOkResponse({ type: [AttachmentView] })
  ofMessage(@Param('id', ParseUUIDPipe) id: string): Promise<AttachmentView[]> {
    return this.queries.of({ of: 'message', id });
  }

  /** Viewers get what press kits and pitches carry. Saved under its own name, never opened in the page: no browser guesses what it is, or runs it. */
  @Get('attachments/:id/content')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cache-control', 'private, max-age=86400, immutable')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { name, type, content } = await this.queries.byId(actor, id);
    void reply.header('content-type', type).header('content-disposition', saveAs(name));
    return content;
  }
}
