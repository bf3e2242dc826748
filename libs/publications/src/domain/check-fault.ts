/** Why a page could not be looked at; besides these, the codes of the fetcher (`fetch.not-found` …). */
export const checkFaults = [
  /** It is on a network, where programs don't see what readers see. */
  'network-page',
  /** The site's robots.txt asks programs not to read this page. */
  'robots-refused',
  /** The site has a robots.txt that can't be read at the moment. */
  'robots-unreachable',
  /** Reading what is there would take longer than a page may. */
  'judging-too-long',
] as const;
export type CheckFault = (typeof checkFaults)[number] | `fetch.${string}`;

/** What went wrong when a page was fetched. */
export interface FetchTrouble {
  fault: CheckFault;
  /** The HTTP status, where there was one. */
  httpStatus: number | null;
  /** The Retry-After header as it came. */
  retryAfter: string | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A site that is down is tried for most of a day. */
const PAUSES_MS = [5, 30, 120, 480].map((minutes) => minutes * MINUTE_MS);

const TEMPORARY: readonly string[] = [
  'fetch.unreachable',
  'fetch.unknown-host',
  'fetch.too-slow',
  'fetch.server-error',
  'fetch.untrusted-certificate',
  'robots-unreachable',
];
/** Statuses below 500 that say "later": request timeout, too early, too many requests (RFC 9110, 8470, 6585). */
const LATER: readonly number[] = [408, 425, 429];

/**
 * When to look again after a failure; null when it is not worth it, or was tried often enough: the publication then
 * can't be verified. A server's wish to be left alone for longer is respected, up to a day.
 * @param tries how often it was tried, this time included
 */
export function nextTryAfter(trouble: FetchTrouble, tries: number, now: Date): Date | null {
  const later = trouble.httpStatus !== null && LATER.includes(trouble.httpStatus);
  if (!later && !TEMPORARY.includes(trouble.fault)) return null;
  const pause = PAUSES_MS[tries - 1];
  if (pause === undefined) return null;
  const wished = Math.min(retryAfterMs(trouble.retryAfter, now), DAY_MS);
  return new Date(now.getTime() + Math.max(pause, wished));
}

/** Seconds or an HTTP date (RFC 9110 section 10.2.3), as milliseconds from now; 0 for anything else. */
function retryAfterMs(text: string | null, now: Date): number {
  if (text === null) return 0;
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(date - now.getTime(), 0);
}
