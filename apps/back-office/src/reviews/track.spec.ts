import { describe, expect, it } from '@jest/globals';
import { trackOf } from './track';

const fresh = { state: 'proposed', hasSample: true, agreed: false, shipped: false, received: false } as const;

function said(stops: ReturnType<typeof trackOf>): string {
  return stops.map(({ state, place }) => `${place} ${state}`).join(', ');
}

describe('the track of a review request', () => {
  it('shows every stop, those behind, the one it is at and those ahead', () => {
    expect(said(trackOf({ ...fresh, state: 'shipped', agreed: true, shipped: true }))).toBe(
      'done proposed, done agreed, here shipped, ahead received, ahead published, ahead closed',
    );
  });

  it('leaves the stops of the sample out where there is none', () => {
    expect(said(trackOf({ ...fresh, hasSample: false }))).toBe(
      'here proposed, ahead agreed, ahead published, ahead closed',
    );
  });

  it('is done from end to end once it is closed', () => {
    expect(trackOf({ ...fresh, state: 'closed' }).every(({ place }) => place === 'done')).toBe(true);
  });

  it('ends where it was declined, after the stops that it passed', () => {
    expect(said(trackOf({ ...fresh, state: 'declined', agreed: true, shipped: true }))).toBe(
      'done proposed, done agreed, done shipped, here declined',
    );
    expect(said(trackOf({ ...fresh, state: 'cancelled' }))).toBe('done proposed, here cancelled');
  });
});
