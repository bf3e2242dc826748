import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type TimelinePage, TimelineQueries } from '../timeline.queries.js';
import { AuditDto, TimelineDto } from './timeline.dto.js';
import { TimelineEntryView } from './timeline.view.js';

@ApiTags('timeline')
@Controller()
export class TimelineController {
  constructor(private readonly queries: TimelineQueries) {}

  /** Everything that happened with a blogger, the latest first; viewers don't see cases. */
  @Needs('viewer')
  @Get('bloggers/:id/timeline')
  @ApiOkResponse({ type: [TimelineEntryView] })
  async ofBlogger(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: TimelineDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelineEntryView[]> {
    return send(request, reply, await this.queries.ofBlogger(actor, id, query));
  }

  /** Everything that was recorded, the latest first; of one subject when named. */
  @Needs('administrator')
  @Get('audit')
  @ApiOkResponse({ type: [TimelineEntryView] })
  async audit(
    @Query() query: AuditDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelineEntryView[]> {
    return send(request, reply, await this.queries.audit(query));
  }
}

/** The next page's address goes into the Link header (RFC 8288), as with every list. */
function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { entries, more }: TimelinePage,
): TimelineEntryView[] {
  const last = entries.at(-1);
  if (more && last) {
    const address = new URL(request.url, 'http://here');
    address.searchParams.set('before', String(last.id));
    void reply.header('link', `<${address.pathname}${address.search}>; rel="next"`);
  }
  return entries;
}
