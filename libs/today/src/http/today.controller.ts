import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { SnoozesService } from '../snoozes.service.js';
import { TodayQueries } from '../today.queries.js';
import { SnoozeDto, SnoozeOfDto } from './snooze.dto.js';
import { TodayView } from './today.view.js';

@ApiTags('today')
@Controller('today')
export class TodayController {
  constructor(
    private readonly queries: TodayQueries,
    private readonly snoozes: SnoozesService,
  ) {}

  /** What waits for the person signed in. */
  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: TodayView })
  today(@SignedIn() actor: Actor): Promise<TodayView> {
    return this.queries.of(actor);
  }

  /** Puts a line off until later. */
  @Needs('officer')
  @Put('snoozes')
  @HttpCode(204)
  putOff(@SignedIn() actor: Actor, @Body() body: SnoozeDto): Promise<void> {
    return this.snoozes.putOff(actor, body);
  }

  /** Brings a line back that was put off. */
  @Needs('officer')
  @Delete('snoozes/:subjectType/:subjectId')
  @HttpCode(204)
  bringBack(@SignedIn() actor: Actor, @Param() subject: SnoozeOfDto): Promise<void> {
    return this.snoozes.bringBack(actor, subject);
  }
}
