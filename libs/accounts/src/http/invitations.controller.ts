import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, Public, SignedIn } from '@rapport/platform';
import type { FastifyReply } from 'fastify';
import { InvitationsService } from '../invitations.service.js';
import { AcceptInvitationDto, InviteDto } from './accounts.dto.js';
import { InvitationView, InvitedView, SentInvitationView } from './accounts.view.js';
import { SessionCookie } from './session-cookie.js';

@ApiTags('invitations')
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Needs('administrator')
  @Get()
  @ApiOkResponse({ type: [InvitationView] })
  open(): Promise<InvitationView[]> {
    return this.invitations.open();
  }

  @Needs('administrator')
  @Post()
  @ApiCreatedResponse({ type: SentInvitationView })
  invite(@SignedIn() actor: Actor, @Body() body: InviteDto): Promise<SentInvitationView> {
    return this.invitations.invite(actor, body.email, body.role);
  }

  @Needs('administrator')
  @Delete(':id')
  @HttpCode(204)
  withdraw(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.invitations.withdraw(actor, id);
  }

  @Public()
  @Get('by-token/:token')
  @ApiOkResponse({ type: InvitedView })
  byToken(@Param('token') token: string): Promise<InvitedView> {
    return this.invitations.byToken(token);
  }

  @Public()
  @Post('by-token/:token/acceptance')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The account exists and is signed in' })
  async accept(
    @Param('token') token: string,
    @Body() body: AcceptInvitationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.write(reply, await this.invitations.accept(token, body));
  }
}
