import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wilson } from './wilson.js';

const fraction = fc
  .integer({ min: 1, max: 5_000 })
  .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));

describe('the 95 % Wilson interval', () => {
  it.each([
    [2, 8, 7, 59],
    [3, 12, 9, 53],
    [5, 20, 11, 47],
    [25, 100, 18, 34],
    [0, 5, 0, 43],
    [1, 1, 21, 100],
    [9, 40, 12, 38],
    [12, 40, 18, 45],
  ])('of %i in %i reaches from %i %% to %i %%', (numerator, denominator, low, high) => {
    const interval = wilson(numerator, denominator);
    expect(Math.round(interval.low * 100)).toBe(low);
    expect(Math.round(interval.high * 100)).toBe(high);
  });

  it('holds the share that was seen and stays between nothing and all', () => {
    fc.assert(
      fc.property(fraction, ([numerator, denominator]) => {
        const { low, high } = wilson(numerator, denominator);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(numerator / denominator);
        expect(high).toBeGreaterThanOrEqual(numerator / denominator);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the mirror image for those who did not', () => {
    fc.assert(
      fc.property(fraction, ([numerator, denominator]) => {
        const did = wilson(numerator, denominator);
        const didNot = wilson(denominator - numerator, denominator);
        expect(didNot.low).toBeCloseTo(1 - did.high, 10);
        expect(didNot.high).toBeCloseTo(1 - did.low, 10);
      }),
    );
  });

  it('narrows as more are seen of the same share', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 2, max: 9 }), ([numerator, denominator], times) => {
        const few = wilson(numerator, denominator);
        const many = wilson(numerator * times, denominator * times);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
