import { FetchFailed } from '@rapport/platform';
import type { CheckFault, FetchTrouble } from '../domain/check-fault.js';

/** A page could not be looked at. */
export class PageTrouble extends Error {
  constructor(readonly fault: CheckFault) {
    super(fault);
    this.name = 'PageTrouble';
  }
}

/** What went wrong, if it is the page's or its site's doing; null for a fault of ours, which is thrown on. */
export function troubleOf(error: unknown): FetchTrouble | null {
  if (error instanceof PageTrouble) return { fault: error.fault, httpStatus: null, retryAfter: null };
  if (!(error instanceof FetchFailed)) return null;
  const { answered, retryAfter } = error.details;
  return {
    fault: error.code as CheckFault,
    httpStatus: typeof answered === 'number' ? answered : null,
    retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
  };
}
