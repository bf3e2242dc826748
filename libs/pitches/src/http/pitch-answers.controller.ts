import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { PitchAnswersService } from '../pitch-answers.service.js';
import { PitchesQueries } from '../pitches.queries.js';
import { DecideOutcomeDto, LogAnswerDto } from './pitches.dto.js';
import { PitchDetailView } from './pitches.view.js';

/** An answer logged by hand, and what it came to. */
@ApiTags('pitches')
@Needs('officer')
@Controller('pitches/:id')
export class PitchAnswersController {
  constructor(
    private readonly answers: PitchAnswersService,
    private readonly queries: PitchesQueries,
  ) {}

  @Put('reply')
  @ApiOkResponse({ type: PitchDetailView })
  async log(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { receivedAt, text }: LogAnswerDto,
  ): Promise<PitchDetailView> {
    await this.answers.log(actor, id, { receivedAt: new Date(receivedAt), text });
    return this.queries.byId(id);
  }

  @Put('outcome')
  @ApiOkResponse({ type: PitchDetailView })
  async decide(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome, note }: DecideOutcomeDto,
  ): Promise<PitchDetailView> {
    await this.answers.decide(actor, id, outcome, note ?? '');
    return this.queries.byId(id);
  }
}
