import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, MinLength, ValidateNested } from 'class-validator';
import { Day, LeftOut, LongText, SingleLine } from '@rapport/platform';
import { type CaseState, caseStates } from '../domain/case-state.js';
import { type GrievanceSubject, grievanceSubjects, type Severity, severities } from '../domain/grievance.js';

class AboutDto {
  @ApiProperty({ enum: grievanceSubjects })
  @IsIn(grievanceSubjects)
  type!: GrievanceSubject;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;
}

export class OpenCaseDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  bloggerId!: string;

  @ApiProperty({ description: 'In one line', example: 'The sample arrived broken and nobody answered' })
  @SingleLine(200)
  @MinLength(1)
  summary!: string;

  @ApiPropertyOptional()
  @LeftOut()
  @LongText(20_000)
  whatHappened?: string;

  @ApiProperty({ enum: severities })
  @IsIn(severities)
  severity!: Severity;

  @ApiPropertyOptional({ format: 'uuid', description: 'Who sees to it: whoever opens it, unless named' })
  @LeftOut()
  @IsUUID()
  ownerId?: string;

  @ApiPropertyOptional({ type: AboutDto, nullable: true, description: 'What it is about' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AboutDto)
  about?: AboutDto | null;
}

export class ReviseCaseDto extends PartialType(OmitType(OpenCaseDto, ['bloggerId', 'about'] as const), {
  skipNullProperties: false,
}) {
  @ApiProperty()
  @IsInt()
  version!: number;
}

export class AddStepDto {
  @ApiProperty({ example: '2026-11-22', description: 'The day on which it was done' })
  @Day()
  takenOn!: string;

  @ApiProperty()
  @LongText(5_000)
  @MinLength(1)
  text!: string;
}

export class MoveCaseDto {
  @ApiProperty({ enum: caseStates })
  @IsIn(caseStates)
  state!: CaseState;

  @ApiProperty({ description: 'Why; on closing, how it ended' })
  @LongText(5_000)
  @MinLength(1)
  reason!: string;

  @ApiProperty()
  @IsInt()
  version!: number;
}

/** The filters of the list of cases. */
export class CaseFilterDto {
  @IsOptional()
  @SingleLine(200)
  q?: string;

  @IsOptional()
  @IsIn(caseStates, { each: true })
  state?: CaseState | CaseState[];

  @IsOptional()
  @IsUUID()
  ownerId?: string;

  @IsOptional()
  @IsUUID()
  bloggerId?: string;
}
