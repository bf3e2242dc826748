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
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, ListQuery, Needs, parseList, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BlogLookupService } from '../blog-lookup.service.js';
import { BloggerDetailQueries } from '../blogger-detail.queries.js';
import { bloggerSorts } from '../blogger-rows.js';
import { BloggersQueries } from '../bloggers.queries.js';
import { BloggersService } from '../bloggers.service.js';
import { DoNotContactService } from '../do-not-contact.service.js';
import {
  BloggerFilterDto,
  BlogLookupDto,
  CreateBloggerDto,
  ReasonDto,
  ReviseBloggerDto,
} from './bloggers.dto.js';
import { BlogFoundView, BloggerRowView, BloggerView, TopicView } from './bloggers.view.js';

@ApiTags('bloggers')
@Controller()
export class BloggersController {
  constructor(
    private readonly bloggers: BloggersService,
    private readonly doNotContact: DoNotContactService,
    private readonly queries: BloggersQueries,
    private readonly details: BloggerDetailQueries,
    private readonly lookups: BlogLookupService,
  ) {}

  @Needs('viewer')
  @Get('bloggers')
  @ApiOkResponse({ type: [BloggerRowView] })
  async page(
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BloggerRowView[]> {
    return sendPage(
      request,
      reply,
      'bloggers',
      await this.queries.page(parseList(query, BloggerFilterDto, bloggerSorts)),
    );
  }

  @Needs('viewer')
  @Get('topics')
  @ApiOkResponse({ type: [TopicView] })
  topics(): Promise<TopicView[]> {
    return this.queries.topics();
  }

  @Needs('viewer')
  @Get('bloggers/:id')
  @ApiOkResponse({ type: BloggerView })
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<BloggerView> {
    return this.details.byId(id);
  }

  @Needs('officer')
  @Post('bloggers')
  @ApiCreatedResponse({ type: BloggerView })
  async create(@SignedIn() actor: Actor, @Body() body: CreateBloggerDto): Promise<BloggerView> {
    return this.details.byId(await this.bloggers.create(actor, body));
  }

  @Needs('officer')
  @Patch('bloggers/:id')
  @ApiOkResponse({ type: BloggerView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseBloggerDto,
  ): Promise<BloggerView> {
    await this.bloggers.revise(actor, id, body);
    return this.details.byId(id);
  }

  @Needs('officer')
  @Put('bloggers/:id/do-not-contact')
  @ApiOkResponse({ type: BloggerView })
  async bar(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<BloggerView> {
    await this.doNotContact.set(actor, id, reason);
    return this.details.byId(id);
  }

  @Needs('manager')
  @Delete('bloggers/:id/do-not-contact')
  @ApiOkResponse({ type: BloggerView })
  async release(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<BloggerView> {
    await this.doNotContact.lift(actor, id, reason);
    return this.details.byId(id);
  }

  @Needs('officer')
  @Post('blog-lookups')
  @HttpCode(200)
  @ApiOkResponse({ type: BlogFoundView })
  lookUp(@Body() { url }: BlogLookupDto): Promise<BlogFoundView> {
    return this.lookups.lookUp(url);
  }
}
