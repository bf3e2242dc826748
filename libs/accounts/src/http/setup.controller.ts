import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@rapport/platform';
import type { FastifyReply } from 'fastify';
import { FirstRunService } from '../first-run.service.js';
import { CompleteFirstRunDto } from './accounts.dto.js';
import { SetupView } from './accounts.view.js';
import { SessionCookie } from './session-cookie.js';

@ApiTags('setup')
@Public()
@Controller('setup')
export class SetupController {
  constructor(
    private readonly firstRun: FirstRunService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @ApiOkResponse({ type: SetupView })
  async needed(): Promise<SetupView> {
    return { needed: await this.firstRun.isNeeded() };
  }

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The administrator exists and is signed in' })
  async complete(
    @Body() body: CompleteFirstRunDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.write(reply, await this.firstRun.complete(body));
  }
}
