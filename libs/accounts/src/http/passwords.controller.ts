import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, Public, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasswordResetsService } from '../password-resets.service.js';
import { PasswordsService } from '../passwords.service.js';
import { ChangePasswordDto, NewPasswordDto } from './accounts.dto.js';
import { ResetLinkView, ResetView } from './accounts.view.js';
import { SessionCookie } from './session-cookie.js';

@ApiTags('passwords')
@Controller()
export class PasswordsController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly resets: PasswordResetsService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Changes one's own; the present one is asked, and every other session ends. */
  @Needs('viewer')
  @Put('me/password')
  @HttpCode(204)
  change(
    @SignedIn() actor: Actor,
    @Body() body: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.passwords.change(actor, this.cookie.read(request) ?? '', body);
  }

  /** A link with which a colleague sets a new password, once. */
  @Needs('administrator')
  @Post('accounts/:id/reset-link')
  @ApiCreatedResponse({ type: ResetLinkView })
  issue(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ResetLinkView> {
    return this.resets.issue(actor, id);
  }

  @Public()
  @Get('password-resets/by-token/:token')
  @ApiOkResponse({ type: ResetView })
  byToken(@Param('token') token: string): Promise<ResetView> {
    return this.resets.byToken(token);
  }

  @Public()
  @Post('password-resets/by-token/:token/redemption')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The password is set; the session is in the cookie' })
  async redeem(
    @Param('token') token: string,
    @Body() { password }: NewPasswordDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.write(reply, await this.resets.redeem(token, password));
  }
}
