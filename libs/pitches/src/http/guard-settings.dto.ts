import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { GUARD_DEFAULTS, GUARD_LIMITS, type GuardSettings } from '../domain/guard-settings.js';

function Limited(key: keyof GuardSettings): PropertyDecorator {
  const [minimum, maximum] = GUARD_LIMITS[key];
  return applyDecorators(
    ApiProperty({ minimum, maximum, example: GUARD_DEFAULTS[key] }),
    IsInt(),
    Min(minimum),
    Max(maximum),
  );
}

/** All the numbers at once. */
export class ReviseGuardSettingsDto implements GuardSettings {
  @Limited('readingMaxAgeDays') readingMaxAgeDays!: number;
  @Limited('breathingDays') breathingDays!: number;
  @Limited('pitchesPerYear') pitchesPerYear!: number;
  @Limited('unansweredDays') unansweredDays!: number;
  @Limited('followUpsByDefault') followUpsByDefault!: number;
  @Limited('followUpsAtMost') followUpsAtMost!: number;
  @Limited('followUpDaysApart') followUpDaysApart!: number;
  @Limited('answerDays') answerDays!: number;
  @Limited('pitchesPerDay') pitchesPerDay!: number;
  @Limited('windowFromHour') windowFromHour!: number;
  @Limited('windowToHour') windowToHour!: number;
  @Limited('latenessHours') latenessHours!: number;

  @ApiProperty()
  @IsInt()
  version!: number;
}
