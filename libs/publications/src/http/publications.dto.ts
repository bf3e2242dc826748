import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  MinLength,
} from 'class-validator';
import { Day, LeftOut, LongText, SingleLine } from '@rapport/platform';
import { type DisclosureStatus, disclosureStatuses } from '../domain/disclosure-status.js';
import { type Sentiment, sentiments } from '../domain/sentiment.js';

export class LogPublicationDto {
  @ApiProperty({ example: 'https://blog.example/a-lamp-for-readers' })
  @SingleLine(2_000)
  @MinLength(1)
  url!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  bloggerId!: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The request that it fulfils',
  })
  @IsOptional()
  @IsUUID()
  reviewRequestId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  channelId?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: "The review request's, unless named",
  })
  @IsOptional()
  @IsUUID()
  campaignId?: string | null;

  @ApiPropertyOptional()
  @LeftOut()
  @SingleLine(300)
  title?: string;

  @ApiProperty({ example: '2026-11-23' })
  @Day()
  publishedOn!: string;

  @ApiPropertyOptional({ enum: sentiments, nullable: true, description: 'As judged by staff' })
  @IsOptional()
  @IsIn(sentiments)
  sentiment?: Sentiment | null;

  @ApiPropertyOptional()
  @LeftOut()
  @LongText(5_000)
  keyPoints?: string;
}

export class RevisePublicationDto extends PartialType(OmitType(LogPublicationDto, ['bloggerId'] as const), {
  skipNullProperties: false,
}) {
  @ApiProperty()
  @IsInt()
  version!: number;
}

export class DecideDisclosureDto {
  @ApiProperty({ enum: disclosureStatuses })
  @IsIn(disclosureStatuses)
  status!: DisclosureStatus;

  @ApiProperty({ description: 'Why; kept for good' })
  @LongText(2_000)
  reason!: string;

  @ApiPropertyOptional({ description: 'The words that were seen; needed where the status rests on words' })
  @LeftOut()
  @LongText(5_000)
  evidence?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The capture that it was judged by',
  })
  @IsOptional()
  @IsUUID()
  captureId?: string | null;
}

/** The filters of the list of publications. */
export class PublicationFilterDto {
  @IsOptional()
  @SingleLine(200)
  q?: string;

  @IsOptional()
  @IsIn(disclosureStatuses)
  disclosureStatus?: DisclosureStatus;

  @IsOptional()
  @IsBoolean()
  findingDiffers?: boolean;

  @IsOptional()
  @IsUUID()
  bloggerId?: string;

  @IsOptional()
  @IsUUID()
  campaignId?: string;

  @IsOptional()
  @IsUUID()
  reviewRequestId?: string;

  @IsOptional()
  @IsIn(sentiments)
  sentiment?: Sentiment;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids?: string[];
}
