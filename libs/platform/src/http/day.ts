import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

/** A day that exists, as `2026-11-22`: no time, no zone. */
export function Day(): PropertyDecorator {
  return applyDecorators(
    Matches(/^[12]\d{3}-\d{2}-\d{2}$/, { message: '$property must be a day like 2026-11-22' }),
    IsISO8601({ strict: true }, { message: '$property must be a day of the calendar' }),
  );
}
