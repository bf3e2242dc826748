import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Matches, MaxLength } from 'class-validator';

/** No line break or other control character: what goes into a mail header must not be able to add one. */
const NO_CONTROL_CHARACTERS = /^[^\u0000-\u001f\u007f\u0085\u2028\u2029]*$/;

/** True for text that can safely stand in one header or one line. */
export function isSingleLine(text: string): boolean {
  return NO_CONTROL_CHARACTERS.test(text);
}

/** A trimmed text of one line, at most `max` characters. */
export function SingleLine(max = 200): PropertyDecorator {
  return applyDecorators(
    Trim(),
    IsString(),
    MaxLength(max),
    Matches(NO_CONTROL_CHARACTERS, { message: '$property must be one line without control characters' }),
  );
}

/** A trimmed text of many lines, at most `max` characters; without NUL, which the database can't store. */
export function LongText(max = 20_000): PropertyDecorator {
  return applyDecorators(
    Trim(),
    IsString(),
    MaxLength(max),
    Matches(/^[^\0]*$/, { message: '$property must not hold the character NUL' }),
  );
}

function Trim(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
}
