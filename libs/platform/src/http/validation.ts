import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type FieldFault } from '../errors/domain-error.js';

/** The product's way to read a body: only declared fields, every fault listed with its pointer. */
export function bodyValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => invalidBody(errors),
  });
}

/** A 422 that names every fault of the body, nested ones included. */
export function invalidBody(errors: ValidationError[]): DomainError {
  const faults = errors.flatMap((error) => faultsOf(error, ''));
  const first = faults[0] ? `${faults[0].pointer.slice(1)}: ${faults[0].detail}` : 'The body is not valid';
  return new DomainError('invalid', 'invalid-fields', first, {}, faults);
}

function faultsOf(error: ValidationError, parent: string): FieldFault[] {
  const pointer = `${parent}/${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) => ({ pointer, code, detail }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
