import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, MinLength } from 'class-validator';
import { LongText } from '@rapport/platform';
import { GUARD_RULES, type GuardRule } from '../domain/guard-types.js';

export class RequestExceptionDto {
  @ApiProperty({ enum: GUARD_RULES })
  @IsIn(GUARD_RULES)
  rule!: GuardRule;

  @ApiProperty()
  @LongText(2_000)
  @MinLength(1)
  reason!: string;
}

export class DecideExceptionDto {
  @ApiProperty()
  @IsBoolean()
  granted!: boolean;

  @ApiProperty()
  @LongText(2_000)
  @MinLength(1)
  reason!: string;
}

/** The filters of the list of exceptions. */
export class ExceptionFilterDto {
  @IsOptional()
  @IsBoolean()
  open?: boolean;

  @IsOptional()
  @IsUUID()
  pitchId?: string;
}
