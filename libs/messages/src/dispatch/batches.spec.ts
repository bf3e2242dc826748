import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batches } from './batches.js';

const weighing = (...bytes: number[]): { carriedBytes: number }[] =>
  bytes.map((carriedBytes) => ({ carriedBytes }));

describe('Messages that leave together', () => {
  it.each([
    [[0, 0, 0], [3]],
    [
      [0, 0, 0, 0, 0],
      [4, 1],
    ],
    [
      [6, 5, 0],
      [1, 2],
    ],
    [
      [6, 4, 1],
      [2, 1],
    ],
    [[50, 0, 0], [3]],
    [
      [0, 50, 50],
      [1, 1, 1],
    ],
    [[], []],
  ])('of %j bytes are %j a batch', (bytes, sizes) => {
    expect(batches(weighing(...bytes), 4, 10).map((some) => some.length)).toEqual(sizes);
  });

  it('are all there, in order, and never too many or too heavy', () => {
    const messages = fc.array(fc.record({ carriedBytes: fc.nat(20) }));
    fc.assert(
      fc.property(messages, fc.integer({ min: 1, max: 10 }), (all, most) => {
        const split = batches(all, most, 10);
        expect(split.flat()).toEqual(all);
        for (const some of split) {
          const heavy = some.filter(({ carriedBytes }) => carriedBytes > 0);
          const weight = heavy.reduce((sum, { carriedBytes }) => sum + carriedBytes, 0);
          expect(some.length).toBeLessThanOrEqual(most);
          expect(weight <= 10 || heavy.length === 1).toBe(true);
        }
      }),
    );
  });
});
