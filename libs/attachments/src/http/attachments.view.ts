import { ApiProperty, type ApiBodyOptions } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { MOST_MEGABYTES } from '../attachment-limits.service.js';

export class AttachmentView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: 'application/pdf' }) type!: string;
  @ApiProperty() bytes!: number;
}

export class AttachmentLimitsView {
  @ApiProperty({ description: 'How large a file may be, in MB' }) fileMegabytes!: number;
  @ApiProperty({ description: 'How large all files of a message may be together' })
  messageMegabytes!: number;
  @ApiProperty() version!: number;
}

export class ReviseAttachmentLimitsDto {
  @ApiProperty({ minimum: 1, maximum: MOST_MEGABYTES })
  @IsInt()
  @Min(1)
  @Max(MOST_MEGABYTES)
  fileMegabytes!: number;

  @ApiProperty({ minimum: 1, maximum: MOST_MEGABYTES })
  @IsInt()
  @Min(1)
  @Max(MOST_MEGABYTES)
  messageMegabytes!: number;

  @ApiProperty()
  @IsInt()
  version!: number;
}

/** How the body of an upload is described to readers of the API. */
export const uploadBody = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  },
} satisfies ApiBodyOptions;
