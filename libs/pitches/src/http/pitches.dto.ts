import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LeftOut, LongText, SingleLine } from '@rapport/platform';
import { PITCH_STATES, type PitchState } from '../domain/pitch-state.js';
import type { Outcome } from '../pitch-answers.service.js';

const WHENS = ['now', 'morning', 'at'] as const;
const MOST_READINGS = 10;
const MOST_FOLLOW_UPS = 2;

/** A BCP 47 tag: language, and perhaps script or region. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

export class FollowUpDto {
  @ApiProperty({ minimum: 1, maximum: MOST_FOLLOW_UPS })
  @IsInt()
  @Min(1)
  @Max(MOST_FOLLOW_UPS)
  step!: number;

  @ApiProperty({ description: 'Days after the message before it, in the blogger’s zone' })
  @IsInt()
  @Min(1)
  @Max(60)
  waitDays!: number;

  @ApiProperty()
  @LongText()
  body!: string;

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

/** What is written of a pitch; nothing of it must be there while one writes. */
export class PitchContentDto {
  @ApiPropertyOptional({ description: 'The point of view that makes it interesting for these readers' })
  @LeftOut()
  @LongText(2_000)
  angle?: string;

  @ApiPropertyOptional({ description: 'What the blogger gains' })
  @LeftOut()
  @LongText(2_000)
  mutualValue?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @LeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_READINGS)
  @IsUUID(undefined, { each: true })
  readingIds?: string[];

  @ApiPropertyOptional()
  @LeftOut()
  @SingleLine(200)
  subject?: string;

  @ApiPropertyOptional()
  @LeftOut()
  @LongText()
  body?: string;

  @ApiPropertyOptional({ example: 'fr', description: 'BCP 47 language tag' })
  @LeftOut()
  @Matches(LANGUAGE)
  language?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  contactPointId?: string | null;

  @ApiPropertyOptional({ type: [FollowUpDto] })
  @LeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_FOLLOW_UPS)
  @ArrayUnique((followUp: FollowUpDto) => followUp?.step)
  @ValidateNested({ each: true })
  @Type(() => FollowUpDto)
  followUps?: FollowUpDto[];

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

export class SuggestFollowUpDto extends PickType(FollowUpDto, ['step'] as const) {
  @ApiPropertyOptional({ example: 'fr', description: 'The pitch’s unless named' })
  @LeftOut()
  @Matches(LANGUAGE)
  language?: string;
}

class FrameDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  bloggerId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  campaignId!: string;
}

class VersionDto {
  @ApiProperty()
  @IsInt()
  version!: number;
}

export class DraftPitchDto extends IntersectionType(FrameDto, PitchContentDto) {}

export class RevisePitchDto extends IntersectionType(
  PartialType(PickType(FrameDto, ['campaignId'] as const), { skipNullProperties: false }),
  PitchContentDto,
  VersionDto,
) {}

export class WhenDto {
  @ApiProperty({ enum: WHENS, description: 'Now, in their morning, or at a wall-clock time in their zone' })
  @IsIn(WHENS)
  when!: (typeof WHENS)[number];

  @ApiPropertyOptional({ example: '2026-11-24T09:30', description: 'With `at`: in the blogger’s zone' })
  @ValidateIf((body: WhenDto) => body.when === 'at' || body.wallTime !== undefined)
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  wallTime?: string;

  @ApiPropertyOptional({
    description: 'Leave exactly then, though outside their working hours; otherwise it is moved into them',
  })
  @LeftOut()
  @IsBoolean()
  exactly?: boolean;
}

export class SchedulePitchDto extends IntersectionType(WhenDto, VersionDto) {}

export class CheckPitchDto extends IntersectionType(FrameDto, PitchContentDto, WhenDto) {
  @ApiPropertyOptional({ format: 'uuid', description: 'The saved draft that this is, where there is one' })
  @LeftOut()
  @IsUUID()
  pitchId?: string;
}

export class LogAnswerDto {
  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  receivedAt!: string;

  @ApiProperty()
  @LongText()
  @MinLength(1)
  text!: string;
}

export class DecideOutcomeDto {
  @ApiProperty({ enum: ['accepted', 'declined'] })
  @IsIn(['accepted', 'declined'])
  outcome!: Outcome;

  @ApiPropertyOptional()
  @LeftOut()
  @LongText(2_000)
  note?: string;
}

export class WithdrawPitchDto {
  @ApiProperty()
  @LongText(2_000)
  @MinLength(1)
  reason!: string;
}

/** The filters of the list of pitches. */
export class PitchFilterDto {
  @IsOptional()
  @SingleLine(200)
  q?: string;

  @IsOptional()
  @IsIn(PITCH_STATES, { each: true })
  state?: PitchState | PitchState[];

  @IsOptional()
  @IsUUID()
  officerId?: string;

  @IsOptional()
  @IsUUID()
  bloggerId?: string;

  @IsOptional()
  @IsUUID()
  campaignId?: string;
}
