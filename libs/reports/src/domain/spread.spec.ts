import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spreadOf } from './spread.js';

describe('the spread of durations', () => {
  it('is not given for fewer than five', () => {
    expect(spreadOf([1, 2, 3, 4])).toEqual({ n: 4, median: null, lower: null, upper: null });
  });

  it.each([
    [[5, 1, 4, 2, 3], 2, 3, 4],
    [[1, 2, 3, 4, 5, 6], 2.25, 3.5, 4.75],
  ])('of %j has quartiles %d, %d and %d', (values, lower, median, upper) => {
    expect(spreadOf(values)).toEqual({ n: values.length, median, lower, upper });
  });

  it('has half of the values on either side of the median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 5, maxLength: 60 }), (values) => {
        const { median, lower, upper } = spreadOf(values);
        const half = values.length / 2;
        expect(values.filter((value) => value <= Number(median)).length).toBeGreaterThanOrEqual(half);
        expect(values.filter((value) => value >= Number(median)).length).toBeGreaterThanOrEqual(half);
        expect(Number(lower)).toBeLessThanOrEqual(Number(median));
        expect(Number(upper)).toBeGreaterThanOrEqual(Number(median));
      }),
    );
  });
});
