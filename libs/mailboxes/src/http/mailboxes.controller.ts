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
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, sendPage, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { imapSettings, missingForReading } from '../domain/imap-settings.js';
import { readingIncomplete } from '../mailbox.errors.js';
import { MailboxTestingService, type ReadingForm } from '../mailbox-testing.service.js';
import { MailboxesQueries } from '../mailboxes.queries.js';
import { MailboxesService } from '../mailboxes.service.js';
import { CreateMailboxDto, ReviseMailboxDto, TryConnectionDto } from './mailboxes.dto.js';
import { ConnectionTestView, MailboxView } from './mailboxes.view.js';

@ApiTags('mailboxes')
@Needs('officer')
@Controller('mailboxes')
export class MailboxesController {
  constructor(
    private readonly mailboxes: MailboxesService,
    private readonly queries: MailboxesQueries,
    private readonly testing: MailboxTestingService,
  ) {}

  @Get()
  @ApiOkResponse({ type: [MailboxView] })
  async all(
    @SignedIn() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MailboxView[]> {
    const rows = await this.queries.all(actor);
    return sendPage(request, reply, 'mailboxes', {
      rows,
      offset: 0,
      total: rows.length,
      capped: false,
      next: null,
    });
  }

  @Post('connection-tests')
  @HttpCode(200)
  @ApiOkResponse({ type: ConnectionTestView })
  tryForm(@SignedIn() actor: Actor, @Body() form: TryConnectionDto): Promise<ConnectionTestView> {
    const settings = {
      host: form.smtpHost,
      port: form.smtpPort,
      security: form.smtpSecurity,
      user: form.smtpUser,
      secret: form.secret ?? null,
    };
    return this.testing.tryForm(actor, settings, readingOf(form), form.mailboxId ?? null);
  }

  @Get(':id')
  @ApiOkResponse({ type: MailboxView })
  byId(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MailboxView> {
    return this.queries.byId(actor, id);
  }

  @Post()
  @ApiCreatedResponse({ type: MailboxView })
  async create(@SignedIn() actor: Actor, @Body() form: CreateMailboxDto): Promise<MailboxView> {
    return this.byId(actor, await this.mailboxes.create(actor, form));
  }

  @Patch(':id')
  @ApiOkResponse({ type: MailboxView })
  async revise(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ReviseMailboxDto,
  ): Promise<MailboxView> {
    await this.mailboxes.revise(actor, id, change);
    return this.byId(actor, id);
  }

  @Put(':id/test')
  @ApiOkResponse({ type: ConnectionTestView })
  test(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ConnectionTestView> {
    return this.testing.testSaved(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.mailboxes.remove(actor, id);
  }
}

function readingOf(form: TryConnectionDto): ReadingForm | null {
  const missing = missingForReading(form);
  if (missing.length > 0) throw readingIncomplete(missing);
  const { imapHost = null, imapPort = null, imapSecurity = null, imapUser = null } = form;
  const settings = imapSettings({ imapHost, imapPort, imapSecurity, imapUser });
  return settings && { ...settings, secret: form.imapSecret ?? null, sentFolder: form.sentFolder ?? null };
}
