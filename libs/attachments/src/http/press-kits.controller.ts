import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import type { FastifyRequest } from 'fastify';
import { AttachmentLimitsService } from '../attachment-limits.service.js';
import { AttachmentsQueries } from '../attachments.queries.js';
import { PressKitsService } from '../press-kits.service.js';
import { AttachmentView, uploadBody } from './attachments.view.js';
import { uploadedFile } from './uploaded-file.js';

/** The press kit of a campaign. */
@ApiTags('campaigns')
@Needs('officer')
@Controller('campaigns/:id/files')
export class PressKitsController {
  constructor(
    private readonly kits: PressKitsService,
    private readonly limits: AttachmentLimitsService,
    private readonly queries: AttachmentsQueries,
  ) {}

  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [AttachmentView] })
  of(@Param('id', ParseUUIDPipe) id: string): Promise<AttachmentView[]> {
    return this.queries.of({ of: 'campaign', id });
  }

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody(uploadBody)
  @ApiCreatedResponse({ type: [AttachmentView] })
  async add(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentView[]> {
    const { fileMegabytes } = await this.limits.read();
    await this.kits.add(actor, id, await uploadedFile(request, fileMegabytes));
    return this.queries.of({ of: 'campaign', id });
  }

  @Delete(':attachmentId')
  @HttpCode(204)
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
  ): Promise<void> {
    return this.kits.remove(id, attachmentId);
  }
}
