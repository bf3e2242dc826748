import { ValidateIf } from 'class-validator';

/** The field may be left out of the body; where it is there it is checked, so that null is no way around. */
export function LeftOut(): PropertyDecorator {
  return ValidateIf((_body: unknown, value: unknown) => value !== undefined);
}
