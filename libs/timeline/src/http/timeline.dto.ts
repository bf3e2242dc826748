import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { LeftOut } from '@rapport/platform';
import { type TimelineKind, timelineKinds } from '../event-kinds.js';

export class TimelineDto {
  @ApiPropertyOptional({ description: 'Id of the last event of the page before' })
  @LeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  before?: number;

  @ApiPropertyOptional({ type: String, description: 'Kinds, parted by commas', example: 'mail,pitch' })
  @LeftOut()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.split(',').filter(Boolean) : value,
  )
  @IsIn(timelineKinds, { each: true })
  kinds?: TimelineKind[];
}

export class AuditDto extends TimelineDto {
  @ApiPropertyOptional({ example: 'account' })
  @LeftOut()
  @Matches(/^[a-z_]{1,40}$/)
  subjectType?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @LeftOut()
  @IsUUID()
  subjectId?: string;
}
