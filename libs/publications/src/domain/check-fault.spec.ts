import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FetchTrouble, nextTryAfter } from './check-fault.js';

const now = new Date('2026-11-23T10:00:00Z');
const trouble = (change: Partial<FetchTrouble>): FetchTrouble => ({
  fault: 'fetch.unreachable',
  httpStatus: null,
  retryAfter: null,
  ...change,
});
const minutes = (tried: FetchTrouble, tries = 1): number | null => {
  const next = nextTryAfter(tried, tries, now);
  return next && (next.getTime() - now.getTime()) / 60_000;
};

describe('looking again after a failure', () => {
  it.each([1, 2, 3, 4, 5].map((tries) => [tries, [5, 30, 120, 480, null][tries - 1]]))(
    'after try %s: in %s minutes',
    (tries, pause) => {
      expect(minutes(trouble({}), tries as number)).toBe(pause);
    },
  );

  it.each([
    ['fetch.not-found', 404],
    ['fetch.not-found', 410],
    ['fetch.not-allowed', 403],
    ['fetch.refused-address', null],
    ['fetch.invalid-address', null],
    ['fetch.too-large', null],
    ['fetch.too-many-redirects', null],
    ['fetch.unreadable', null],
    ['fetch.not-a-page', null],
    ['robots-refused', null],
    ['network-page', null],
    ['judging-too-long', null],
  ] as const)('%s (%s) is not tried again', (fault, httpStatus) => {
    expect(nextTryAfter(trouble({ fault, httpStatus }), 1, now)).toBeNull();
  });

  it.each([
    ['fetch.not-allowed', 429],
    ['fetch.not-allowed', 408],
    ['fetch.server-error', 503],
    ['robots-unreachable', null],
    ['fetch.too-slow', null],
    ['fetch.unknown-host', null],
  ] as const)('%s (%s) is tried again', (fault, httpStatus) => {
    expect(minutes(trouble({ fault, httpStatus }))).toBe(5);
  });

  it.each([
    ['3600', 60],
    ['60', 5],
    ['999999999', 1440],
    ['Mon, 23 Nov 2026 12:00:00 GMT', 120],
    ['Mon, 23 Nov 2020 12:00:00 GMT', 5],
    ['soon', 5],
    ['-5', 5],
  ])('a server that says %s is asked again in %s minutes', (retryAfter, pause) => {
    expect(minutes(trouble({ fault: 'fetch.server-error', httpStatus: 503, retryAfter }))).toBe(pause);
  });

  it('never looks again at once, nor later than in a day', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 4 }), (retryAfter, tries) => {
        const pause = minutes(trouble({ retryAfter }), tries) as number;
        expect(pause).toBeGreaterThanOrEqual(5);
        expect(pause).toBeLessThanOrEqual(1440);
      }),
    );
  });
});
