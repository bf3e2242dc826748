import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { ReviewSendingService } from '../review-sending.service.js';
import { ReviewsQueries } from '../reviews.queries.js';
import { CheckSendingDto, SendRequestDto, toAsked } from './review-sending.dto.js';
import { SendingCheckView } from './review-sending.view.js';
import { ReviewDetailView } from './reviews.view.js';

@ApiTags('review requests')
@Needs('officer')
@Controller('review-requests/:id')
export class ReviewSendingController {
  constructor(
    private readonly sending: ReviewSendingService,
    private readonly queries: ReviewsQueries,
  ) {}

  /** A dry run: every rule of the one-to-one guard on the request as it stands, and when it would leave. */
  @Post('sending-checks')
  @HttpCode(200)
  @ApiOkResponse({ type: SendingCheckView })
  async check(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CheckSendingDto,
  ): Promise<SendingCheckView> {
    const { outsideHours: _own, ...answer } = await this.sending.check(actor, id, toAsked(body));
    return answer;
  }

  @Put('sending')
  @ApiOkResponse({ type: ReviewDetailView })
  async schedule(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SendRequestDto,
  ): Promise<ReviewDetailView> {
    await this.sending.schedule(actor, id, { ...toAsked(body), version: body.version });
    return this.queries.byId(actor, id);
  }

  @Delete('sending')
  @ApiOkResponse({ type: ReviewDetailView })
  async takeBack(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReviewDetailView> {
    await this.sending.takeBack(actor, id);
    return this.queries.byId(actor, id);
  }
}
