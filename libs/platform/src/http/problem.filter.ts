import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorKind, type FieldFault } from '../errors/domain-error.js';
import { madeUpCursor } from './list-query.js';

const statuses: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

const titles: Record<number, string> = {
  400: 'The request could not be read',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Media type not supported',
  422: 'Not valid',
  429: 'Too many attempts',
  503: 'Not available',
};

/** An error as RFC 9457 describes it, with a stable `code` and the faults of single fields. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  instance: string;
  errors?: FieldFault[];
  [extension: string]: unknown;
}

/** Renders every error of the API as application/problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Api');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(isOverCursor(error, request.url) ? madeUpCursor() : error, request.url);
    if (problem.status >= 500) {
      this.log.error(`${request.method} ${request.url} (${request.id}) failed`, (error as Error).stack);
    }
    if (typeof problem['retryAfter'] === 'number') void reply.header('retry-after', problem['retryAfter']);
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

/** PostgreSQL can't read a value as what it should be (class 22), in a query that pages on by a cursor. */
function isOverCursor(error: unknown, url: string): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^22/.test(code) && /[?&]after=/.test(url);
}

/** The problem document of any thrown thing; what isn't expected stays a bare 500 without its insides. */
export function toProblem(error: unknown, instance: string): Problem {
  if (error instanceof DomainError) {
    const status = statuses[error.kind];
    const errors = error.faults.length > 0 ? { errors: error.faults } : {};
    return { ...error.details, ...base(status, error.code, error.message, instance), ...errors };
  }
  const unreachable = (error as { code?: unknown } | null)?.code;
  if (typeof unreachable === 'string' && /^(ECONN|57P0|08)/.test(unreachable)) {
    return base(
      503,
      'database-unreachable',
      'The database can not be reached right now. Try again soon.',
      instance,
    );
  }
  const status = statusOf(error);
  if (status !== undefined && status < 500) {
    return base(status, `http-${status}`, (error as Error).message, instance);
  }
  return base(500, 'unexpected', 'Something went wrong on our side. It has been logged.', instance);
}

function base(status: number, code: string, detail: string, instance: string): Problem {
  const title = titles[status] ?? 'Unexpected error';
  return { type: `urn:rapport:problem:${code}`, title, status, code, detail, instance };
}

/** Nest's and Fastify's own errors (unreadable JSON, unknown route) carry their status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}
