import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { OrganisationService } from '../organisation.service.js';
import { OrganisationView } from './accounts.view.js';
import { ReviseOrganisationDto } from './organisation.dto.js';

@ApiTags('settings')
@Controller('settings/organisation')
export class OrganisationController {
  constructor(private readonly organisation: OrganisationService) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: OrganisationView })
  read(): Promise<OrganisationView> {
    return this.organisation.read();
  }

  @Needs('administrator')
  @Put()
  @ApiOkResponse({ type: OrganisationView })
  revise(@SignedIn() actor: Actor, @Body() body: ReviseOrganisationDto): Promise<OrganisationView> {
    return this.organisation.revise(actor, body);
  }
}
