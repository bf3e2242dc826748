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
  Put,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GuardView } from '@rapport/pitches';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { AnswersQueries } from '../answers.queries.js';
import { AnswersService } from '../answers.service.js';
import { AnswerSendingService } from '../answer-sending.service.js';
import { CheckAnswerDto, DraftsQuery, ReviseAnswerDto, ScheduleAnswerDto, whenOf } from './answers.dto.js';
import { AnswerView } from './answers.view.js';

/** Answering in a thread: writing, what the guard says of it, letting it go, taking it back. */
@ApiTags('answers')
@Needs('officer')
@Controller()
export class AnswersController {
  constructor(
    private readonly answers: AnswersService,
    private readonly sending: AnswerSendingService,
    private readonly queries: AnswersQueries,
  ) {}

  /** Your open draft in the thread; begun where there is none. */
  @Post('threads/:threadId/answers')
  @HttpCode(200)
  @ApiOkResponse({ type: AnswerView })
  async open(
    @SignedIn() actor: Actor,
    @Param('threadId', ParseUUIDPipe) threadId: string,
  ): Promise<AnswerView> {
    return this.queries.byId(actor, await this.answers.open(actor, threadId));
  }

  /** Your open drafts with a blogger. */
  @Get('answers')
  @ApiOkResponse({ type: [AnswerView] })
  drafts(@SignedIn() actor: Actor, @Query() { bloggerId }: DraftsQuery): Promise<AnswerView[]> {
    return this.queries.drafts(actor, bloggerId);
  }

  @Get('answers/:id')
  @ApiOkResponse({ type: AnswerView })
  byId(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AnswerView> {
    return this.queries.byId(actor, id);
  }

  @Patch('answers/:id')
  @ApiOkResponse({ type: AnswerView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseAnswerDto,
  ): Promise<AnswerView> {
    await this.answers.revise(actor, id, body);
    return this.queries.byId(actor, id);
  }

  @Delete('answers/:id')
  @HttpCode(204)
  discard(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.answers.discard(actor, id);
  }

  /** A dry run on what is typed now, saved or not: every rule, and when it would leave. */
  @Post('answers/:id/guard-checks')
  @HttpCode(200)
  @ApiOkResponse({ type: GuardView })
  async check(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CheckAnswerDto,
  ): Promise<GuardView> {
    const typed = { body: body.body ?? '', contactPointId: body.contactPointId ?? null };
    const { outsideHours: _any, ...answer } = await this.sending.check(actor, id, typed, whenOf(body));
    return answer;
  }

  @Put('answers/:id/schedule')
  @ApiOkResponse({ type: AnswerView })
  async schedule(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ScheduleAnswerDto,
  ): Promise<AnswerView> {
    await this.sending.schedule(actor, id, { when: whenOf(body), version: body.version });
    return this.queries.byId(actor, id);
  }

  /** Back to a draft, while it has not left. */
  @Delete('answers/:id/schedule')
  @ApiOkResponse({ type: AnswerView })
  async takeBack(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AnswerView> {
    await this.sending.takeBack(actor, id);
    return this.queries.byId(actor, id);
  }
}
