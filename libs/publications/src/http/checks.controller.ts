import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { ChecksQueries } from '../checks/checks.queries.js';
import { ChecksService } from '../checks/checks.service.js';
import { MendingService } from '../mending.service.js';
import { PublicationsService } from '../publications.service.js';
import { PublicationCheckDetailView, PublicationCheckView, ProposedMessageView } from './checks.view.js';

@ApiTags('publications')
@Controller('publications/:id')
export class ChecksController {
  constructor(
    private readonly publications: PublicationsService,
    private readonly checks: ChecksService,
    private readonly queries: ChecksQueries,
    private readonly mending: MendingService,
  ) {}

  /** When the publication was looked at and will be, with what was found; the latest first. */
  @Needs('viewer')
  @Get('checks')
  @ApiOkResponse({ type: [PublicationCheckView] })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<PublicationCheckView[]> {
    await this.publications.requireThere(id);
    return this.queries.of(id);
  }

  /** One look: the text that was judged, the verdict and what it rests on. */
  @Needs('viewer')
  @Get('checks/:checkId')
  @ApiOkResponse({ type: PublicationCheckDetailView })
  byId(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('checkId', ParseUUIDPipe) checkId: string,
  ): Promise<PublicationCheckDetailView> {
    return this.mending.check(id, checkId);
  }

  /** Looks again now. The look is done in the background; asking twice makes one. */
  @Needs('officer')
  @Post('checks')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: PublicationCheckDetailView })
  async askFor(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PublicationCheckDetailView> {
    return this.mending.check(id, await this.checks.askFor(actor, id));
  }

  /** What one could write to the blogger to have the disclosure mended. A draft: nothing is sent. */
  @Needs('officer')
  @Get('proposed-message')
  @ApiOkResponse({ type: ProposedMessageView })
  proposedMessage(@Param('id', ParseUUIDPipe) id: string): Promise<ProposedMessageView> {
    return this.mending.letter(id);
  }
}
