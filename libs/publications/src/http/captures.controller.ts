import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Needs, SignedIn } from '@rapport/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CaptureType, captureTypes } from '../captures/capture-types.js';
import { CapturesService } from '../captures/captures.service.js';
import { uploadedCapture } from './capture-upload.js';

export class CaptureView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: captureTypes, description: 'By its content' }) mediaType!: CaptureType;
  @ApiProperty() bytes!: number;
  @ApiProperty() sha256!: string;
  @ApiProperty() uploadedByName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) uploadedAt!: Date;
}

@ApiTags('publications')
@Controller('publications/:id/captures')
export class CapturesController {
  constructor(private readonly captures: CapturesService) {}

  /** What people kept of a publication that a program can't read. */
  @Needs('viewer')
  @Get()
  @ApiOkResponse({ type: [CaptureView] })
  list(@Param('id', ParseUUIDPipe) id: string): Promise<CaptureView[]> {
    return this.captures.of(id);
  }

  /** Keeps a picture or a PDF of the publication, 10 MB at most. */
  @Needs('officer')
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: CaptureView })
  async upload(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<CaptureView> {
    const captureId = await this.captures.keep(actor, id, await uploadedCapture(request));
    return this.captures.byId(id, captureId);
  }

  /** The capture itself: a picture to look at in place, a PDF to open elsewhere. */
  @Needs('viewer')
  @Get(':captureId/content')
  @ApiProduces(...captureTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('captureId', ParseUUIDPipe) captureId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, mediaType, sha256, content } = await this.captures.content(id, captureId);
    const inline = mediaType.startsWith('image/');
    // Whatever somebody uploaded, it is shown and never run.
    void reply
      .header(
        'content-security-policy',
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
      )
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, max-age=31536000, immutable')
      .header('etag', `"${sha256}"`);
    return new StreamableFile(content, {
      type: mediaType,
      length: content.length,
      disposition: `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }
}
