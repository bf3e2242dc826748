import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import { AttachmentLimitsService } from '../attachment-limits.service.js';
import { AttachmentLimitsView, ReviseAttachmentLimitsDto } from './attachments.view.js';

/** How large attachments may be. */
@ApiTags('settings')
@Controller('settings/attachments')
export class AttachmentLimitsController {
  constructor(private readonly limits: AttachmentLimitsService) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: AttachmentLimitsView })
  read(): Promise<AttachmentLimitsView> {
    return this.limits.read();
  }

  @Needs('manager')
  @Put()
  @ApiOkResponse({ type: AttachmentLimitsView })
  revise(@SignedIn() actor: Actor, @Body() body: ReviseAttachmentLimitsDto): Promise<AttachmentLimitsView> {
    return this.limits.revise(actor, body);
  }
}
