import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { GuardSettingsService } from '../guard-settings.service.js';
import { ReviseGuardSettingsDto } from './guard-settings.dto.js';
import { GuardSettingsView } from './guard.view.js';

/** The numbers of the one-to-one guard. */
@ApiTags('settings')
@Controller('settings/guard')
export class GuardSettingsController {
  constructor(private readonly settings: GuardSettingsService) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: GuardSettingsView })
  read(): Promise<GuardSettingsView> {
    return this.settings.read();
  }

  @Needs('manager')
  @Put()
  @ApiOkResponse({ type: GuardSettingsView })
  revise(@SignedIn() actor: Actor, @Body() body: ReviseGuardSettingsDto): Promise<GuardSettingsView> {
    return this.settings.revise(actor, body);
  }
}
