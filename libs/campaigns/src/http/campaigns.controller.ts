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
import { type Actor, Clock, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { campaignSorts, CampaignsQueries } from '../campaigns.queries.js';
import { CampaignsService } from '../campaigns.service.js';
import { CampaignFilterDto, CreateCampaignDto, ReviseCampaignDto } from './campaigns.dto.js';
import { CampaignDetailView, CampaignView } from './campaigns.view.js';

@ApiTags('campaigns')
@Controller('campaigns')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly queries: CampaignsQueries,
    private readonly clock: Clock,
  ) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [CampaignView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignView[]> {
    const page = await this.queries.page(parseList(query, CampaignFilterDto, campaignSorts));
    return sendPage(request, reply, 'campaigns', page);
  }

  @Needs('viewer')
  @Get(':id')
  @ApiOkResponse({ type: CampaignDetailView })
  byId(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CampaignDetailView> {
    return this.queries.byId(id, this.clock.today(actor.timeZone));
  }

  @Needs('manager')
  @Post()
  @ApiCreatedResponse({ type: CampaignDetailView })
  async create(@SignedIn() actor: Actor, @Body() body: CreateCampaignDto): Promise<CampaignDetailView> {
    return this.byId(actor, await this.campaigns.create(actor, body));
  }

  @Needs('manager')
  @Patch(':id')
  @ApiOkResponse({ type: CampaignDetailView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseCampaignDto,
  ): Promise<CampaignDetailView> {
    await this.campaigns.revise(actor, id, body);
    return this.byId(actor, id);
  }

  @Needs('manager')
  @Put(':id/start')
  @ApiOkResponse({ type: CampaignDetailView })
  async start(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CampaignDetailView> {
    await this.campaigns.start(actor, id);
    return this.byId(actor, id);
  }

  @Needs('manager')
  @Put(':id/end')
  @ApiOkResponse({ type: CampaignDetailView })
  async end(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CampaignDetailView> {
    await this.campaigns.end(actor, id);
    return this.byId(actor, id);
  }

  @Needs('manager')
  @Delete(':id')
  @HttpCode(204)
  delete(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.campaigns.delete(actor, id);
  }
}
