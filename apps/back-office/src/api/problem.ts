/** An error answer of the API: RFC 9457 problem details with the product's own `code`. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  code: string;
  detail: string;
  errors?: FieldProblem[];
  /** On a stale edit: the record as it is now. */
  current?: Record<string, unknown>;
  [more: string]: unknown;
}

export interface FieldProblem {
  /** JSON pointer to the value that is wrong, such as `/email` or `/followUps/0/body`. */
  pointer: string;
  code: string;
  detail: string;
}

/** Turns a code and what it carries into a sentence for the reader; the English detail is the fallback. */
export type Say = (code: string, detail: string, params: Record<string, unknown>) => string;

export type FieldMessages = { [field: string]: string | FieldMessages };

/** `/followUps/0/body` becomes `['followUps', '0', 'body']`, escapes of RFC 6901 undone. */
export function pointerPath(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Field errors as a form wants them: an object in the shape of the record with a sentence at each wrong field.
 * The first error of a field wins; errors that point at the whole body are left out (the banner shows them).
 */
export function fieldMessages(errors: FieldProblem[] | undefined, say: Say): FieldMessages | undefined {
  const fields: FieldMessages = {};
  for (const error of errors ?? []) {
    const path = pointerPath(error.pointer);
    if (path.length > 0) put(fields, path, say(error.code, error.detail, {}));
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

function put(fields: FieldMessages, [head, ...rest]: string[], message: string): void {
  if (head === undefined) return;
  if (rest.length === 0) {
    fields[head] ??= message;
    return;
  }
  const inner = typeof fields[head] === 'object' ? fields[head] : {};
  fields[head] = inner;
  put(inner, rest, message);
}

/** Whether the answer is a problem document; anything else is a proxy's or a crash's page. */
export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && typeof (body as Problem).code === 'string';
}
