import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { BloggerDetailQueries } from '../blogger-detail.queries.js';
import { ChannelsService } from '../channels.service.js';
import { FeedsService } from '../feeds.service.js';
import { BloggerView } from './bloggers.view.js';
import { AudienceFigureDto, ChannelDto, ReviseChannelDto } from './channels.dto.js';

/** Each change answers with the blogger, whose page shows it. */
@ApiTags('bloggers')
@Needs('officer')
@Controller()
export class ChannelsController {
  constructor(
    private readonly channels: ChannelsService,
    private readonly feeds: FeedsService,
    private readonly details: BloggerDetailQueries,
  ) {}

  @Post('bloggers/:id/channels')
  @ApiCreatedResponse({ type: BloggerView })
  async add(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChannelDto,
  ): Promise<BloggerView> {
    await this.channels.add(actor, id, body);
    return this.details.byId(id);
  }

  @Patch('channels/:id')
  @ApiOkResponse({ type: BloggerView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseChannelDto,
  ): Promise<BloggerView> {
    return this.details.byId(await this.channels.revise(actor, id, body));
  }

  @Delete('channels/:id')
  @ApiOkResponse({ type: BloggerView })
  async remove(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BloggerView> {
    return this.details.byId(await this.channels.remove(actor, id));
  }

  @Post('channels/:id/refresh')
  @HttpCode(200)
  @ApiOkResponse({ type: BloggerView, description: 'The feed was read just now' })
  async refresh(@Param('id', ParseUUIDPipe) id: string): Promise<BloggerView> {
    return this.details.byId(await this.feeds.refresh(id));
  }

  @Post('channels/:id/audience-figures')
  @ApiCreatedResponse({ type: BloggerView })
  async measureAudience(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AudienceFigureDto,
  ): Promise<BloggerView> {
    return this.details.byId(await this.channels.measureAudience(actor, id, body));
  }
}
