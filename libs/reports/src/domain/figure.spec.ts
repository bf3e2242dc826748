import { describe, expect, it } from '@jest/globals';
import { shareOf, sizeOf } from './figure.js';

describe('how far a share can be trusted', () => {
  it.each([
    [0, 'none'],
    [1, 'counts_only'],
    [4, 'counts_only'],
    [5, 'small'],
    [29, 'small'],
    [30, 'enough'],
  ] as const)('of %i is %s', (denominator, size) => {
    expect(sizeOf(denominator)).toBe(size);
  });

  it('gives no share where there are fewer than five', () => {
    expect(shareOf({ numerator: 2, denominator: 4 })).toEqual({
      rate: null,
      low: null,
      high: null,
      size: 'counts_only',
    });
    expect(shareOf({ numerator: 0, denominator: 0 }).rate).toBeNull();
  });

  it('gives the share with its interval from five on', () => {
    const share = shareOf({ numerator: 2, denominator: 8 });
    expect(share).toMatchObject({ rate: 0.25, size: 'small' });
    expect(share.low).toBeCloseTo(0.0715, 3);
    expect(share.high).toBeCloseTo(0.5907, 3);
  });
});
