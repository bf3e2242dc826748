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
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn, toPage } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BloggerDetailQueries } from '../blogger-detail.queries.js';
import { ReadingsService } from '../readings.service.js';
import { NoteDto } from './bloggers.dto.js';
import { BloggerView, ReadingView } from './bloggers.view.js';
import { MakeReadingDto, ReadingFilterDto, ReviseReadingDto } from './readings.dto.js';

@ApiTags('bloggers')
@Controller()
export class ReadingsController {
  constructor(
    private readonly readings: ReadingsService,
    private readonly details: BloggerDetailQueries,
  ) {}

  @Needs('viewer')
  @Get('readings')
  @ApiOkResponse({ type: [ReadingView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadingView[]> {
    const list = parseList(query, ReadingFilterDto, ['readAt'], 'DESC');
    const found = await this.details.readingsOf(list.filter.bloggerId, list.offset + list.limit + 1);
    const total = found.length <= list.offset + list.limit ? found.length : null;
    const page = toPage(found.slice(list.offset), list, ({ readAt }) => String(readAt), {
      total,
      capped: false,
    });
    return sendPage(request, reply, 'readings', { ...page, next: null });
  }

  @Needs('viewer')
  @Get('readings/:id')
  @ApiOkResponse({ type: ReadingView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<ReadingView> {
    return this.details.readingById(id);
  }

  @Needs('officer')
  @Post('readings')
  @ApiCreatedResponse({ type: ReadingView })
  async make(@SignedIn() actor: Actor, @Body() body: MakeReadingDto): Promise<ReadingView> {
    return this.details.readingById(await this.readings.make(actor, body));
  }

  @Needs('officer')
  @Patch('readings/:id')
  @ApiOkResponse({ type: ReadingView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseReadingDto,
  ): Promise<ReadingView> {
    await this.readings.revise(actor, id, body);
    return this.details.readingById(id);
  }

  @Needs('officer')
  @Delete('readings/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.readings.remove(actor, id);
  }

  @Needs('officer')
  @Post('bloggers/:id/notes')
  @ApiCreatedResponse({ type: BloggerView })
  async note(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { body }: NoteDto,
  ): Promise<BloggerView> {
    await this.readings.note(actor, id, body);
    return this.details.byId(id);
  }
}
