import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Clock, Needs, SignedIn } from '@rapport/platform';
import { ProgressQueries } from '../progress.queries.js';
import { ProgressView } from './reports.view.js';

@ApiTags('campaigns')
@Controller('campaigns/:id/progress')
export class ProgressController {
  constructor(
    private readonly progress: ProgressQueries,
    private readonly clock: Clock,
  ) {}

  /** Where a campaign stands against its objective. */
  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: ProgressView })
  read(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProgressView> {
    return this.progress.of(id, this.clock.today(actor.timeZone));
  }
}
