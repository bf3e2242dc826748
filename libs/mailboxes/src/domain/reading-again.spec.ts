import { describe, expect, it } from '@jest/globals';
import { secondsToWait } from './reading-again.js';

describe('the wait after failures in a row', () => {
  it.each([
    [1, 15],
    [2, 30],
    [4, 120],
    [7, 600],
    [500, 600],
  ])('%i: between half and all of %i seconds', (failures, most) => {
    expect(secondsToWait(failures, 0)).toBe(most / 2);
    expect(secondsToWait(failures, 1)).toBe(most);
  });
});
