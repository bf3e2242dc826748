import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OptOutWishesQueries, wishSorts } from '../wishes/opt-out-wishes.queries.js';
import { OptOutWishes } from '../wishes/opt-out-wishes.service.js';
import { ConfirmWishDto, ReasonDto, WishFilterDto } from './inbox.dto.js';
import { OptOutWishView } from './tray.view.js';

/** Wishes for no more mail, as they were read in what came in: a person confirms or dismisses each. */
@ApiTags('inbox')
@Needs('officer')
@Controller('opt-out-wishes')
export class OptOutWishesController {
  constructor(
    private readonly queries: OptOutWishesQueries,
    private readonly wishes: OptOutWishes,
  ) {}

  @Get()
  @ApiOkResponse({ type: [OptOutWishView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OptOutWishView[]> {
    const page = await this.queries.page(parseList(query, WishFilterDto, wishSorts, 'DESC'));
    return sendPage(request, reply, 'opt-out-wishes', page);
  }

  @Get(':id')
  @ApiOkResponse({ type: OptOutWishView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<OptOutWishView> {
    return this.queries.byId(id);
  }

  /** It is so: they are written to no more. */
  @Put(':id/confirmation')
  @ApiOkResponse({ type: OptOutWishView })
  async confirm(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { scope }: ConfirmWishDto,
  ): Promise<OptOutWishView> {
    await this.wishes.confirm(actor, id, scope);
    return this.queries.byId(id);
  }

  /** It was not meant so: the officer who writes to them says so, or a manager, with a reason. */
  @Put(':id/dismissal')
  @ApiOkResponse({ type: OptOutWishView })
  async dismiss(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<OptOutWishView> {
    await this.wishes.dismiss(actor, id, reason);
    return this.queries.byId(id);
  }
}
