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
import { reviewSorts, ReviewsQueries } from '../reviews.queries.js';
import { ReviewsService } from '../reviews.service.js';
import { ProposeReviewDto, ReviewFilterDto, ReviseReviewDto } from './reviews.dto.js';
import { ReviewDetailView, ReviewView } from './reviews.view.js';

@ApiTags('review requests')
@Controller('review-requests')
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly queries: ReviewsQueries,
  ) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [ReviewView] })
  async page(
    @SignedIn() actor: Actor,
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewView[]> {
    const page = await this.queries.page(actor, parseList(query, ReviewFilterDto, reviewSorts, 'DESC'));
    return sendPage(request, reply, 'review-requests', page);
  }

  @Needs('viewer')
  @Get(':id')
  @ApiOkResponse({ type: ReviewDetailView })
  byId(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReviewDetailView> {
    return this.queries.byId(actor, id);
  }

  @Needs('officer')
  @Post()
  @ApiCreatedResponse({ type: ReviewDetailView })
  async propose(@SignedIn() actor: Actor, @Body() body: ProposeReviewDto): Promise<ReviewDetailView> {
    return this.queries.byId(actor, await this.reviews.propose(actor, body));
  }

  @Needs('officer')
  @Patch(':id')
  @ApiOkResponse({ type: ReviewDetailView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseReviewDto,
  ): Promise<ReviewDetailView> {
    await this.reviews.revise(actor, id, body);
    return this.queries.byId(actor, id);
  }

  @Needs('officer')
  @Delete(':id')
  @HttpCode(204)
  delete(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.reviews.delete(actor, id);
  }
}
