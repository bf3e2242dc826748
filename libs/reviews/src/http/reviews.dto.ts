import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day, LeftOut, LongText, SingleLine } from '@rapport/platform';
import {
  type MaterialConnection,
  materialConnections,
  type SampleKind,
  sampleKinds,
} from '../domain/material-connection.js';
import { actors, type NextActor } from '../domain/next-step.js';
import { type ClauseLanguage, clauseLanguages } from '../domain/review-clauses.js';
import { type ReviewState, reviewStates } from '../domain/review-state.js';

/** Above any parcel's worth, below what an integer column holds. */
export const MOST_CENTS = 1_000_000_000;
const CURRENCY = { message: '$property must be three capital letters, like EUR' };

export class SampleDto {
  @ApiProperty({ enum: sampleKinds })
  @IsIn(sampleKinds)
  kind!: SampleKind;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'In hundredths of the currency' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  valueCents?: number | null;

  @ApiPropertyOptional({ example: 'EUR', description: 'ISO 4217' })
  @LeftOut()
  @Matches(/^[A-Z]{3}$/, CURRENCY)
  currency?: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Of a loan' })
  @IsOptional()
  @Day()
  returnDueOn?: string | null;
}

export class ProposeReviewDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  bloggerId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  campaignId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  productId!: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The accepted pitch it comes from',
  })
  @IsOptional()
  @IsUUID()
  pitchId?: string | null;

  @ApiPropertyOptional({
    enum: materialConnections,
    nullable: true,
    description: 'Needed before it can be agreed',
  })
  @IsOptional()
  @IsIn(materialConnections)
  materialConnection?: MaterialConnection | null;

  @ApiPropertyOptional()
  @LeftOut()
  @LongText(1_000)
  connectionDetail?: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Day()
  dueOn?: string | null;

  @ApiPropertyOptional({ type: SampleDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SampleDto)
  sample?: SampleDto | null;

  @ApiPropertyOptional()
  @LeftOut()
  @SingleLine(200)
  subject?: string;

  @ApiPropertyOptional({ description: 'The words of the officer; both clauses are added to them' })
  @LeftOut()
  @LongText(20_000)
  body?: string;

  @ApiPropertyOptional({ enum: clauseLanguages, description: "The blogger's, unless named" })
  @LeftOut()
  @IsIn(clauseLanguages)
  language?: ClauseLanguage;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The template it began as',
  })
  @IsOptional()
  @IsUUID()
  templateId?: string | null;
}

export class ReviseReviewDto extends PartialType(
  OmitType(ProposeReviewDto, ['bloggerId', 'campaignId', 'pitchId'] as const),
  { skipNullProperties: false },
) {
  @ApiPropertyOptional({ format: 'uuid', description: 'Whom a manager hands it to' })
  @LeftOut()
  @IsUUID()
  officerId?: string;

  @ApiProperty()
  @IsInt()
  version!: number;
}

export class OptionalReasonDto {
  @ApiPropertyOptional()
  @LeftOut()
  @LongText(2_000)
  reason?: string;
}

export class ShipmentDto {
  @ApiProperty({ example: '2026-11-23' })
  @Day()
  shippedOn!: string;

  @ApiPropertyOptional()
  @LeftOut()
  @SingleLine(120)
  carrier?: string;

  @ApiPropertyOptional()
  @LeftOut()
  @SingleLine(120)
  trackingNumber?: string;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'In hundredths of the currency' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  costCents?: number | null;

  @ApiPropertyOptional({ example: 'EUR', description: 'ISO 4217' })
  @LeftOut()
  @Matches(/^[A-Z]{3}$/, CURRENCY)
  currency?: string;

  @ApiPropertyOptional()
  @LeftOut()
  @LongText(1_000)
  address?: string;
}

export class ReceiptDto {
  @ApiProperty({ example: '2026-11-25' })
  @Day()
  receivedOn!: string;
}

export class SampleReturnDto {
  @ApiProperty({ example: '2026-12-20' })
  @Day()
  returnedOn!: string;
}

/** The filters of the list of review requests. */
export class ReviewFilterDto {
  @IsOptional()
  @IsIn(reviewStates)
  state?: ReviewState;

  @IsOptional()
  @IsUUID()
  bloggerId?: string;

  @IsOptional()
  @IsUUID()
  campaignId?: string;

  @IsOptional()
  @IsUUID()
  officerId?: string;

  @IsOptional()
  @IsUUID()
  pitchId?: string;

  @IsOptional()
  @IsBoolean()
  overdue?: boolean;

  @IsOptional()
  @IsIn(actors)
  waitingOn?: NextActor;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids?: string[];
}
