import { readUrl } from '@rapport/web-address';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that a page of another site asks for (CSRF). Browsers say where a request comes from in
 * Sec-Fetch-Site or Origin and no page can forge either; programs send neither and carry no cookie by accident.
 */
export function refuseCrossSite(request: FastifyRequest): void {
  if (READING.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const elsewhere =
    site !== undefined
      ? site !== 'same-origin' && site !== 'none'
      : origin !== undefined && hostOf(origin) !== request.headers.host;
  if (elsewhere)
    throw new DomainError('forbidden', 'cross-site', 'Changes are only taken from Rapport’s own pages.');
}

function hostOf(origin: string): string | null {
  return readUrl(origin)?.host ?? null;
}
