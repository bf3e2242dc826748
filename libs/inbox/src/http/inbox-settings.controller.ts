import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { InboxSettings } from '../inbox-settings.js';
import { InboxSettingsView, ReviseInboxSettingsDto } from './inbox-settings.dto.js';

/** How absences without a day and repeated failures are taken. */
@ApiTags('settings')
@Controller('settings/inbox')
export class InboxSettingsController {
  constructor(private readonly settings: InboxSettings) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: InboxSettingsView })
  read(): Promise<InboxSettingsView> {
    return this.settings.read();
  }

  /** What comes in from now on goes by these. */
  @Needs('manager')
  @Put()
  @ApiOkResponse({ type: InboxSettingsView })
  revise(@SignedIn() actor: Actor, @Body() body: ReviseInboxSettingsDto): Promise<InboxSettingsView> {
    return this.settings.revise(actor, body);
  }
}
