import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { ReviewsQueries } from '../reviews.queries.js';
import { SamplesService } from '../samples.service.js';
import { ReceiptDto, SampleReturnDto, ShipmentDto } from './reviews.dto.js';
import { ReviewDetailView } from './reviews.view.js';

@ApiTags('review requests')
@Needs('officer')
@Controller('review-requests/:id')
export class SamplesController {
  constructor(
    private readonly samples: SamplesService,
    private readonly queries: ReviewsQueries,
  ) {}

  @Put('shipment')
  @ApiOkResponse({ type: ReviewDetailView })
  async ship(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ShipmentDto,
  ): Promise<ReviewDetailView> {
    const blank = { carrier: '', trackingNumber: '', costCents: null, currency: 'EUR', address: '' };
    await this.samples.ship(actor, id, { ...blank, ...body });
    return this.queries.byId(actor, id);
  }

  @Put('receipt')
  @ApiOkResponse({ type: ReviewDetailView })
  async receive(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { receivedOn }: ReceiptDto,
  ): Promise<ReviewDetailView> {
    await this.samples.receive(actor, id, receivedOn);
    return this.queries.byId(actor, id);
  }

  @Put('sample-return')
  @ApiOkResponse({ type: ReviewDetailView })
  async takeBack(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { returnedOn }: SampleReturnDto,
  ): Promise<ReviewDetailView> {
    await this.samples.takeBack(actor, id, returnedOn);
    return this.queries.byId(actor, id);
  }
}
