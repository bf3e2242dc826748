import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { INBOX_DEFAULTS, INBOX_LIMITS, type InboxNumbers } from '../inbox-settings.js';

const described: Record<keyof InboxNumbers, string> = {
  absenceDays: 'How long somebody counts as away whose note names no day of return',
  softBounces: 'After so many temporary failures in a row an address counts as dead',
};

function Limited(key: keyof InboxNumbers): PropertyDecorator {
  const [minimum, maximum] = INBOX_LIMITS[key];
  return applyDecorators(
    ApiProperty({ minimum, maximum, example: INBOX_DEFAULTS[key], description: described[key] }),
    IsInt(),
    Min(minimum),
    Max(maximum),
  );
}

/** Both numbers at once. */
export class ReviseInboxSettingsDto implements InboxNumbers {
  @Limited('absenceDays') absenceDays!: number;
  @Limited('softBounces') softBounces!: number;

  @ApiProperty()
  @IsInt()
  version!: number;
}

export class InboxSettingsView implements InboxNumbers {
  @ApiProperty({ description: described.absenceDays }) absenceDays!: number;
  @ApiProperty({ description: described.softBounces }) softBounces!: number;
  @ApiProperty() version!: number;
}
