import type { ReviewState } from './domain/review-state.js';

/** What the event log says of review requests; the subject type is `review_request`. */
export const reviewEvents = {
  created: 'review-request.created',
  revised: 'review-request.revised',
  deleted: 'review-request.deleted',
  agreed: 'review-request.agreed',
  shipped: 'review-request.shipped',
  shipmentRevised: 'review-request.shipment-revised',
  received: 'review-request.received',
  published: 'review-request.published',
  closed: 'review-request.closed',
  declined: 'review-request.declined',
  cancelled: 'review-request.cancelled',
  sampleReturned: 'review-request.sample-returned',
  sendingScheduled: 'review-request.sending-scheduled',
  sendingTakenBack: 'review-request.sending-taken-back',
} as const;

export type MoveEvent = Exclude<ReviewState, 'proposed'>;
