import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { GuardService } from '../guard.service.js';
import { PitchesQueries } from '../pitches.queries.js';
import { PitchSendingService } from '../pitch-sending.service.js';
import { GuardView } from './guard.view.js';
import { CheckPitchDto, SchedulePitchDto, WithdrawPitchDto } from './pitches.dto.js';
import { PitchDetailView } from './pitches.view.js';
import { whenOf } from './when-of.js';

/** What the guard says while one writes; letting a pitch go, taking it back, giving it up. */
@ApiTags('pitches')
@Needs('officer')
@Controller()
export class PitchSendingController {
  constructor(
    private readonly guard: GuardService,
    private readonly sending: PitchSendingService,
    private readonly queries: PitchesQueries,
  ) {}

  /** A dry run on what is written now, saved or not: every rule, and when it would leave. */
  @Post('guard-checks')
  @HttpCode(200)
  @ApiOkResponse({ type: GuardView })
  async check(@SignedIn() actor: Actor, @Body() body: CheckPitchDto): Promise<GuardView> {
    const { outsideHours: _own, ...answer } = await this.guard.check(null, {
      kind: 'pitch',
      bloggerId: body.bloggerId,
      officerId: await this.queries.officerOf(body.pitchId, actor.id),
      pitchId: body.pitchId ?? null,
      contactPointId: body.contactPointId ?? null,
      readingIds: body.readingIds ?? [],
      subject: body.subject ?? '',
      body: body.body ?? '',
      mutualValue: body.mutualValue ?? '',
      followUps: body.followUps ?? [],
      when: whenOf(body),
      exactly: body.exactly ?? false,
      clauses: null,
    });
    return answer;
  }

  @Put('pitches/:id/schedule')
  @ApiOkResponse({ type: PitchDetailView })
  async schedule(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SchedulePitchDto,
  ): Promise<PitchDetailView> {
    const { version, exactly = false } = body;
    await this.sending.schedule(actor, id, { when: whenOf(body), exactly, version });
    return this.queries.byId(id);
  }

  /** Back to a draft, while nothing has left. */
  @Delete('pitches/:id/schedule')
  @ApiOkResponse({ type: PitchDetailView })
  async takeBack(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PitchDetailView> {
    await this.sending.takeBack(actor, id);
    return this.queries.byId(id);
  }

  @Put('pitches/:id/withdrawal')
  @ApiOkResponse({ type: PitchDetailView })
  async withdraw(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: WithdrawPitchDto,
  ): Promise<PitchDetailView> {
    await this.sending.withdraw(actor, id, reason);
    return this.queries.byId(id);
  }
}
