import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, Public, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsQueries } from '../accounts.queries.js';
import { AccountsService } from '../accounts.service.js';
import { SessionsService } from '../sessions.service.js';
import { SignInService } from '../sign-in.service.js';
import { ReviseProfileDto, SignInDto } from './accounts.dto.js';
import { ProfileView } from './accounts.view.js';
import { SessionCookie } from './session-cookie.js';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly accounts: AccountsService,
    private readonly queries: AccountsQueries,
    private readonly cookie: SessionCookie,
  ) {}

  @Public()
  @Post('session')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Signed in; the session is in the cookie' })
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.write(reply, await this.signIns.signIn(body, request.ip));
  }

  @Needs('viewer')
  @Get('session')
  @ApiOkResponse({ type: ProfileView })
  me(@SignedIn() actor: Actor): Promise<ProfileView> {
    return this.queries.profile(actor.id);
  }

  @Public()
  @Delete('session')
  @HttpCode(204)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.sessions.close(token);
    this.cookie.clear(reply);
  }

  @Needs('viewer')
  @Patch('me')
  @ApiOkResponse({ type: ProfileView })
  async reviseProfile(@SignedIn() actor: Actor, @Body() body: ReviseProfileDto): Promise<ProfileView> {
    await this.accounts.reviseProfile(actor, body);
    return this.queries.profile(actor.id);
  }
}
