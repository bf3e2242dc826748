import { HttpError } from 'react-admin';
import { translateNow } from '../i18n/translator';
import type { PathOf } from './paths';
import { fieldMessages, isProblem, type Problem } from './problem';

export interface Reply<T> {
  data: T;
  headers: Headers;
  status: number;
}

export interface Options {
  query?: Record<string, string | number | boolean | null | undefined>;
  signal?: AbortSignal;
}

/** What the caught error of a refused call carries in `body`. */
export interface RefusedBody {
  problem: Problem;
  errors?: ReturnType<typeof fieldMessages>;
}

let askToSignInAgain: (() => Promise<boolean>) | null = null;

/** The layout says here how to ask for the password again; the refused call is then repeated, so nothing typed is lost. */
export function onSessionEnded(ask: (() => Promise<boolean>) | null): void {
  askToSignInAgain = ask;
}

/** One call to the API. Throws HttpError with a translated message, `body.problem` and `body.errors` by field. */
export async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  options: Options = {},
): Promise<Reply<T>> {
  const response = await reach(method, path, body, options);
  if (response.status === 401 && path !== '/session' && askToSignInAgain && (await askToSignInAgain())) {
    return call(method, path, body, options);
  }
  const data: unknown = await read(response);
  if (!response.ok) throw refused(response.status, data);
  return { data: data as T, headers: response.headers, status: response.status };
}

async function reach(
  method: string,
  path: string,
  body: unknown,
  { query, signal }: Options,
): Promise<Response> {
  const form = body instanceof FormData;
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined && !form) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(`/api${path}${queryString(query)}`, {
      method,
      headers,
      signal,
      credentials: 'same-origin',
      body: body === undefined ? undefined : form ? body : JSON.stringify(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new HttpError(translateNow('errors.unreachable'), 0);
  }
}

async function read(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const text = await response.text();
  return response.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : text;
}

function refused(status: number, data: unknown): HttpError {
  if (!isProblem(data)) return new HttpError(translateNow('errors.unexpected', { status }), status);
  const errors = fieldMessages(data.errors, sayProblem);
  return new HttpError(sayProblem(data.code, data.detail, data), status, {
    problem: data,
    errors,
  } satisfies RefusedBody);
}

/**
 * The sentence for a problem code in the reader's language, or the server's English one. `%{n}` in a message is the
 * first number of the server's detail (the limit in "must be longer than or equal to 12 characters").
 */
export function sayProblem(code: string, detail: string, params: Record<string, unknown> = {}): string {
  const fallback = code.endsWith('.not-found') ? translateNow('errors.gone') : detail || code;
  return translateNow(`errors.${code}`, { n: /\d+/.exec(detail)?.[0], ...params, _: fallback });
}

function queryString(query: Options['query']): string {
  const given = Object.entries(query ?? {}).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
}

/** The problem inside an error thrown by `call`, if it is one. */
export function problemOf(error: unknown): Problem | undefined {
  return error instanceof HttpError ? (error.body as RefusedBody | null)?.problem : undefined;
}

/** The API in the words of HTTP, answers only. Paths are relative to /api and checked against its document. */
export const api = {
  get: async <T>(path: PathOf<'get'>, query?: Options['query'], signal?: AbortSignal) =>
    (await call<T>('GET', path, undefined, { query, signal })).data,
  post: async <T>(path: PathOf<'post'>, body: unknown = {}) => (await call<T>('POST', path, body)).data,
  put: async <T>(path: PathOf<'put'>, body: unknown = {}) => (await call<T>('PUT', path, body)).data,
  patch: async <T>(path: PathOf<'patch'>, body: unknown) => (await call<T>('PATCH', path, body)).data,
  delete: async <T = void>(path: PathOf<'delete'>) => (await call<T>('DELETE', path)).data,
};
