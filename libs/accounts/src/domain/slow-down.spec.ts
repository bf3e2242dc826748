import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { waitAfter } from './slow-down.js';

describe('waiting after failed sign-ins', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [6, 10],
    [7, 20],
    [12, 640],
    [13, 900],
    [400, 900],
  ])('after %i failures it is %i seconds', (failures, seconds) => {
    expect(waitAfter(failures)).toBe(seconds);
  });

  it.each([
    [20, 0],
    [21, 5],
    [22, 10],
    [400, 900],
  ])('after %i failures from one network address it is %i seconds', (failures, seconds) => {
    expect(waitAfter(failures, 'address')).toBe(seconds);
  });

  it('never gets shorter with one failure more', () => {
    fc.assert(
      fc.property(fc.nat(2_000), (failures) => {
        expect(waitAfter(failures + 1)).toBeGreaterThanOrEqual(waitAfter(failures));
      }),
    );
  });
});
