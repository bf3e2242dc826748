import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsUUID, Matches, ValidateIf } from 'class-validator';
import { LeftOut } from '@rapport/platform';
import type { SendingAsked } from '../review-sending.service.js';

const WHENS = ['now', 'morning', 'at'] as const;

export class CheckSendingDto {
  @ApiProperty({
    enum: WHENS,
    description: 'Now, in their next morning, or at a wall-clock time in their zone',
  })
  @IsIn(WHENS)
  when!: (typeof WHENS)[number];

  @ApiPropertyOptional({ example: '2026-11-24T09:30', description: 'With `at`: by the blogger’s clock' })
  @ValidateIf((body: CheckSendingDto) => body.when === 'at' || body.wallTime !== undefined)
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  wallTime?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The address of the pitch, or the preferred one, unless named',
  })
  @LeftOut()
  @IsUUID()
  contactPointId?: string;
}

export class SendRequestDto extends CheckSendingDto {
  @ApiProperty()
  @IsInt()
  version!: number;
}

/** When and where to, as the service understands it. */
export function toAsked({ when, wallTime = '', contactPointId }: CheckSendingDto): SendingAsked {
  return { when: when === 'at' ? { kind: 'at', wallTime } : { kind: when }, contactPointId };
}
