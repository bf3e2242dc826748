import { ApiProperty } from '@nestjs/swagger';
import { GUARD_RULES, type GuardRule } from '../domain/guard-types.js';

const instant = { type: String, format: 'date-time' } as const;

export class ExceptionView {
  @ApiProperty() id!: string;
  @ApiProperty() pitchId!: string;
  @ApiProperty({ enum: GUARD_RULES }) rule!: GuardRule;
  @ApiProperty() reason!: string;
  @ApiProperty() requestedById!: string;
  @ApiProperty() requestedByName!: string;
  @ApiProperty(instant) requestedAt!: Date;
  @ApiProperty({ enum: ['granted', 'refused'], nullable: true }) decision!: 'granted' | 'refused' | null;
  @ApiProperty({ type: String, nullable: true }) decisionReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedById!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedByName!: string | null;
  @ApiProperty({ ...instant, nullable: true }) decidedAt!: Date | null;
  @ApiProperty() version!: number;
}

export class ExceptionWithPitchView extends ExceptionView {
  @ApiProperty() subject!: string;
  @ApiProperty() bloggerId!: string;
  @ApiProperty() bloggerName!: string;
}
