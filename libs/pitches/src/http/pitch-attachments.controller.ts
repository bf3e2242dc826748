import { Controller, Delete, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AttachmentLimitsService, uploadBody, uploadedFile } from '@rapport/attachments';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import type { FastifyRequest } from 'fastify';
import { PitchAttachmentsService } from '../pitch-attachments.service.js';
import { PitchesQueries } from '../pitches.queries.js';
import { PitchDetailView } from './pitches.view.js';

/** The files of a pitch. */
@ApiTags('pitches')
@Needs('officer')
@Controller('pitches/:id/attachments')
export class PitchAttachmentsController {
  constructor(
    private readonly attachments: PitchAttachmentsService,
    private readonly limits: AttachmentLimitsService,
    private readonly queries: PitchesQueries,
  ) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody(uploadBody)
  @ApiCreatedResponse({ type: PitchDetailView })
  async attach(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<PitchDetailView> {
    const { fileMegabytes } = await this.limits.read();
    await this.attachments.attach(actor, id, await uploadedFile(request, fileMegabytes));
    return this.queries.byId(id);
  }

  /** Attaches a file of a press kit. */
  @Put(':attachmentId')
  @ApiOkResponse({ type: PitchDetailView })
  async attachFromKit(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
  ): Promise<PitchDetailView> {
    await this.attachments.attachFromKit(actor, id, attachmentId);
    return this.queries.byId(id);
  }

  @Delete(':attachmentId')
  @ApiOkResponse({ type: PitchDetailView })
  async detach(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
  ): Promise<PitchDetailView> {
    await this.attachments.detach(actor, id, attachmentId);
    return this.queries.byId(id);
  }
}
