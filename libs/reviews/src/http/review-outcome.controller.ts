import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { ReviewOutcomeService } from '../review-outcome.service.js';
import { ReviewsQueries } from '../reviews.queries.js';
import { OptionalReasonDto } from './reviews.dto.js';
import { ReviewDetailView } from './reviews.view.js';

@ApiTags('review requests')
@Needs('officer')
@Controller('review-requests/:id')
export class ReviewOutcomeController {
  constructor(
    private readonly outcome: ReviewOutcomeService,
    private readonly queries: ReviewsQueries,
  ) {}

  @Put('agreement')
  @ApiOkResponse({ type: ReviewDetailView })
  async agree(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReviewDetailView> {
    await this.outcome.agree(actor, id);
    return this.queries.byId(actor, id);
  }

  @Put('decline')
  @ApiOkResponse({ type: ReviewDetailView })
  async decline(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason = '' }: OptionalReasonDto,
  ): Promise<ReviewDetailView> {
    await this.outcome.decline(actor, id, reason);
    return this.queries.byId(actor, id);
  }

  @Put('cancellation')
  @ApiOkResponse({ type: ReviewDetailView })
  async cancel(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason = '' }: OptionalReasonDto,
  ): Promise<ReviewDetailView> {
    await this.outcome.cancel(actor, id, reason);
    return this.queries.byId(actor, id);
  }

  @Put('closure')
  @ApiOkResponse({ type: ReviewDetailView })
  async close(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason = '' }: OptionalReasonDto,
  ): Promise<ReviewDetailView> {
    await this.outcome.close(actor, id, reason);
    return this.queries.byId(actor, id);
  }
}
