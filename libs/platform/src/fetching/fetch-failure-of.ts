import { FetchFailed, type FetchFailure } from './fetch-failed.js';

/**
 * The refusal that an HTTP status amounts to; null for a status that brings a page. `details.answered` is the status,
 * `details.retryAfter` what the server said of coming back, as it said it.
 */
export function refusedStatus(status: number, url: string, retryAfter?: string): FetchFailed | null {
  if (status >= 200 && status < 300) return null;
  const details = { answered: status, ...(retryAfter ? { retryAfter: retryAfter.slice(0, 100) } : {}) };
  if (status === 404 || status === 410) return new FetchFailed('fetch.not-found', url, details);
  if (status >= 500) return new FetchFailed('fetch.server-error', url, details);
  return new FetchFailed('fetch.not-allowed', url, details);
}

const BY_CODE: [RegExp, FetchFailure][] = [
  [/^(ENOTFOUND|EAI_|ENODATA)/, 'fetch.unknown-host'],
  [/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO)/, 'fetch.untrusted-certificate'],
  [/TIMEOUT|^ETIMEDOUT/, 'fetch.too-slow'],
  [/^(Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_PADDING|HPE_|UND_ERR_HEADERS_OVERFLOW)/, 'fetch.unreadable'],
];

/** Any error of a fetch as the failure it means: time run out, name unknown, certificate, broken answer. */
export function failureOf(error: unknown, url: string): FetchFailed {
  if (error instanceof FetchFailed) return error;
  const { name, code, cause, errors } = error as Error & { code?: unknown; errors?: unknown[] };
  if (name === 'TimeoutError' || name === 'AbortError') return new FetchFailed('fetch.too-slow', url);
  if (cause instanceof FetchFailed) return cause;
  const codes = [code, ...(errors ?? []).map((each) => (each as { code?: unknown }).code)];
  const known = BY_CODE.find(([pattern]) =>
    codes.some((each) => typeof each === 'string' && pattern.test(each)),
  );
  return new FetchFailed(known?.[1] ?? 'fetch.unreachable', url);
}
