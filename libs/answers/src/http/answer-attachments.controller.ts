import { Controller, Delete, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AttachmentLimitsService, uploadBody, uploadedFile } from '@rapport/attachments';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import type { FastifyRequest } from 'fastify';
import { AnswersQueries } from '../answers.queries.js';
import { AnswersService } from '../answers.service.js';
import { AnswerView } from './answers.view.js';

/** The files of an answer. */
@ApiTags('answers')
@Needs('officer')
@Controller('answers/:id/attachments')
export class AnswerAttachmentsController {
  constructor(
    private readonly answers: AnswersService,
    private readonly limits: AttachmentLimitsService,
    private readonly queries: AnswersQueries,
  ) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody(uploadBody)
  @ApiCreatedResponse({ type: AnswerView })
  async attach(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<AnswerView> {
    const { fileMegabytes } = await this.limits.read();
    await this.answers.attach(actor, id, await uploadedFile(request, fileMegabytes));
    return this.queries.byId(actor, id);
  }

  /** Attaches a file of a press kit. */
  @Put(':attachmentId')
  @ApiOkResponse({ type: AnswerView })
  async attachFromKit(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
  ): Promise<AnswerView> {
    await this.answers.attachFromKit(actor, id, attachmentId);
    return this.queries.byId(actor, id);
  }

  @Delete(':attachmentId')
  @ApiOkResponse({ type: AnswerView })
  async detach(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
  ): Promise<AnswerView> {
    await this.answers.detach(actor, id, attachmentId);
    return this.queries.byId(actor, id);
  }
}
