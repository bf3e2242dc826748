import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { exceptionSorts, GuardExceptionsQueries } from '../guard-exceptions.queries.js';
import { GuardExceptionsService } from '../guard-exceptions.service.js';
import { ExceptionWithPitchView } from './exceptions.view.js';
import { DecideExceptionDto, ExceptionFilterDto, RequestExceptionDto } from './exceptions.dto.js';

/** Exceptions to the guard: an officer asks, a manager decides. */
@ApiTags('exceptions')
@Needs('officer')
@Controller()
export class ExceptionsController {
  constructor(
    private readonly exceptions: GuardExceptionsService,
    private readonly queries: GuardExceptionsQueries,
  ) {}

  @Post('pitches/:id/exceptions')
  @ApiCreatedResponse({ type: ExceptionWithPitchView })
  async request(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) pitchId: string,
    @Body() { rule, reason }: RequestExceptionDto,
  ): Promise<ExceptionWithPitchView> {
    return this.queries.byId(await this.exceptions.request(actor, pitchId, rule, reason));
  }

  @Get('exceptions')
  @ApiOkResponse({ type: [ExceptionWithPitchView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExceptionWithPitchView[]> {
    const page = await this.queries.page(parseList(query, ExceptionFilterDto, exceptionSorts));
    return sendPage(request, reply, 'exceptions', page);
  }

  @Needs('manager')
  @Put('exceptions/:id/decision')
  @ApiOkResponse({ type: ExceptionWithPitchView })
  async decide(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { granted, reason }: DecideExceptionDto,
  ): Promise<ExceptionWithPitchView> {
    await this.exceptions.decide(actor, id, granted, reason);
    return this.queries.byId(id);
  }
}
