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
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FollowUpSuggestions } from '../follow-up-suggestions.js';
import { PitchesQueries, pitchSorts } from '../pitches.queries.js';
import { PitchesService } from '../pitches.service.js';
import { DraftPitchDto, PitchFilterDto, RevisePitchDto, SuggestFollowUpDto } from './pitches.dto.js';
import { FollowUpSuggestionView, PitchDetailView, PitchView } from './pitches.view.js';

@ApiTags('pitches')
@Needs('officer')
@Controller('pitches')
export class PitchesController {
  constructor(
    private readonly pitches: PitchesService,
    private readonly queries: PitchesQueries,
    private readonly suggestions: FollowUpSuggestions,
  ) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [PitchView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PitchView[]> {
    const page = await this.queries.page(parseList(query, PitchFilterDto, pitchSorts, 'DESC'));
    return sendPage(request, reply, 'pitches', page);
  }

  @Needs('viewer')
  @Get(':id')
  @ApiOkResponse({ type: PitchDetailView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<PitchDetailView> {
    return this.queries.byId(id);
  }

  @Post()
  @ApiCreatedResponse({ type: PitchDetailView })
  async draft(@SignedIn() actor: Actor, @Body() body: DraftPitchDto): Promise<PitchDetailView> {
    return this.queries.byId(await this.pitches.draft(actor, body));
  }

  @Patch(':id')
  @ApiOkResponse({ type: PitchDetailView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RevisePitchDto,
  ): Promise<PitchDetailView> {
    await this.pitches.revise(actor, id, body);
    return this.queries.byId(id);
  }

  @Delete(':id')
  @HttpCode(204)
  discard(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.pitches.discard(actor, id);
  }

  /** A follow-up to begin with, from what the draft says now. */
  @Post(':id/follow-up-suggestions')
  @HttpCode(200)
  @ApiOkResponse({ type: FollowUpSuggestionView })
  suggest(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { step, language }: SuggestFollowUpDto,
  ): Promise<FollowUpSuggestionView> {
    return this.suggestions.of(id, step, language);
  }
}
