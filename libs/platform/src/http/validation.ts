import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type FieldFault } from '../errors/domain-error.js';

/** The product's way to read a body: only declared fields, every fault listed with its pointer. */
export function bodyValidation(): ValidationPipe {
  return new BodyValidation({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => invalidBody(errors),
  });
}

class BodyValidation extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return super.transform(metadata.type === 'body' ? wellFormed(value) : value, metadata);
  }
}

/**
 * JSON may hold half a character (an unpaired surrogate), over which checks of length and address fail. It becomes the
 * sign for what can't be read, as the database would store it.
 */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Cs}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(wellFormed);
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, wellFormed(field)]));
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
