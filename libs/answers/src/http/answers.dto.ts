import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, ValidateIf } from 'class-validator';
import { LeftOut, LongText } from '@rapport/platform';
import type { When } from '@rapport/messages';

const WHENS = ['now', 'at'] as const;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

export class AnswerWordsDto {
  @ApiPropertyOptional({ description: 'Plain text with simple formatting; quoted lines begin with >' })
  @LeftOut()
  @LongText(50_000)
  body?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  contactPointId?: string | null;
}

class VersionDto {
  @ApiProperty()
  @IsInt()
  version!: number;
}

export class ReviseAnswerDto extends IntersectionType(AnswerWordsDto, VersionDto) {
  @ApiPropertyOptional({ example: 'fr', description: 'BCP 47 language tag' })
  @LeftOut()
  @Matches(LANGUAGE)
  language?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The template that it began as',
  })
  @IsOptional()
  @IsUUID()
  templateId?: string | null;
}

export class AnswerWhenDto {
  @ApiProperty({ enum: WHENS, description: 'Now, or at a wall-clock time in their zone; at any hour' })
  @IsIn(WHENS)
  when!: (typeof WHENS)[number];

  @ApiPropertyOptional({ example: '2026-11-24T09:30', description: 'With `at`: in the blogger’s zone' })
  @ValidateIf((body: AnswerWhenDto) => body.when === 'at' || body.wallTime !== undefined)
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  wallTime?: string;
}

export class CheckAnswerDto extends IntersectionType(AnswerWordsDto, AnswerWhenDto) {}

export class ScheduleAnswerDto extends IntersectionType(AnswerWhenDto, VersionDto) {}

/** Whose drafts. */
export class DraftsQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  bloggerId!: string;
}

/** When it is to leave, as the ledger understands it. */
export function whenOf({ when, wallTime = '' }: AnswerWhenDto): When {
  return when === 'at' ? { kind: 'at', wallTime } : { kind: 'now' };
}
