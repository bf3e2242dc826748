import type { ReviewState } from './types';

/** One stop of the track. */
export interface Stop {
  state: ReviewState;
  /** Behind, here, or still to come. */
  place: 'done' | 'here' | 'ahead';
}

const whole: ReviewState[] = ['proposed', 'agreed', 'shipped', 'received', 'published', 'closed'];
const withoutSample: ReviewState[] = ['proposed', 'agreed', 'published', 'closed'];

/**
 * The track of a request: every stop from proposed to closed, those of the sample only where there is one. A request
 * that was declined or cancelled ends there, after the stops that it passed.
 */
export function trackOf(review: {
  state: ReviewState;
  hasSample: boolean;
  agreed: boolean;
  shipped: boolean;
  received: boolean;
}): Stop[] {
  const { state, hasSample, agreed, shipped, received } = review;
  if (state === 'declined' || state === 'cancelled') {
    const passed: ReviewState[] = [
      'proposed',
      ...(agreed ? (['agreed'] as const) : []),
      ...(shipped ? (['shipped'] as const) : []),
      ...(received ? (['received'] as const) : []),
    ];
    return [...passed.map((one): Stop => ({ state: one, place: 'done' })), { state, place: 'here' }];
  }
  const stops = hasSample ? whole : withoutSample;
  const here = stops.indexOf(state);
  return stops.map((one, index) => ({
    state: one,
    place: index < here || state === 'closed' ? 'done' : index === here ? 'here' : 'ahead',
  }));
}
