import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate, IsIn, IsUUID } from 'class-validator';
import { type Snoozable, snoozable } from '../snooze.entity.js';

/** The line of Today that is meant. */
export class SnoozeOfDto {
  @ApiProperty({ enum: snoozable })
  @IsIn(snoozable)
  subjectType!: Snoozable;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  subjectId!: string;
}

export class SnoozeDto extends SnoozeOfDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'At most a year from now' })
  @Type(() => Date)
  @IsDate()
  until!: Date;
}
