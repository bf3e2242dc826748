/** What the caller can do about an error; the HTTP filter maps it to a status, the queue to retry or stop. */
export type ErrorKind =
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'forbidden'
  | 'unauthenticated'
  | 'too-many'
  | 'too-large'
  | 'unavailable';

/** One fault of one field. `pointer` is a JSON Pointer (RFC 6901) into the request body. */
export interface FieldFault {
  pointer: string;
  code: string;
  detail: string;
}

/**
 * An expected refusal, in the words of the trade. `code` is stable (`pitch.not-open`) and is what screens
 * translate; `message` is an English sentence saying what was wrong and what would be right; `details`
 * are added to the problem document as they are.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> = {},
    readonly faults: FieldFault[] = [],
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** The record that was asked for doesn't exist, or isn't the asker's to see. */
export function notFound(what: string, id: string): DomainError {
  return new DomainError('not-found', `${what}.not-found`, `There is no ${what} ${id}.`, { id });
}

/** Field faults found by a rule rather than by the shape of the request. */
export function invalidFields(code: string, message: string, faults: FieldFault[]): DomainError {
  return new DomainError('invalid', code, message, {}, faults);
}

/**
 * Somebody saved this record since it was read. `current` is what is stored now, so that the screen can
 * show both and lose nothing of what was typed.
 */
export function staleEdit(current: object): DomainError {
  return new DomainError(
    'conflict',
    'stale-edit',
    'Somebody changed this since you opened it. Compare with what is stored now, then save again.',
    { current },
  );
}
