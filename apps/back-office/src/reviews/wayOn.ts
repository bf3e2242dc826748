import type { Review } from './types';

export type Act = 'agree' | 'shipment' | 'receipt' | 'sample-return' | 'log' | 'close';

/** What one can do to move a request on: the one thing that is next, and what is possible besides. */
export function wayOn({
  state,
  next,
  request,
  sample,
}: Pick<Review, 'state' | 'next' | 'request' | 'sample'>): { primary: Act | null; others: Act[] } {
  switch (state) {
    case 'proposed':
      // Before it was sent the send button is the thing to press; they may have agreed on the telephone all the same.
      return request?.state === 'sent'
        ? { primary: 'agree', others: [] }
        : { primary: null, others: ['agree'] };
    case 'agreed':
      return { primary: sample ? 'shipment' : 'log', others: [] };
    case 'shipped':
      return {
        primary: 'receipt',
        others: sample?.kind === 'loan' && !sample.returnedOn ? ['sample-return'] : [],
      };
    case 'received':
      return {
        primary: 'log',
        others: sample?.kind === 'loan' && !sample.returnedOn ? ['sample-return'] : [],
      };
    case 'published':
      return next.what === 'return_loan'
        ? { primary: 'sample-return', others: ['close'] }
        : { primary: 'close', others: [] };
    case 'closed':
    case 'declined':
    case 'cancelled':
      return { primary: next.what === 'return_loan' ? 'sample-return' : null, others: [] };
  }
}
