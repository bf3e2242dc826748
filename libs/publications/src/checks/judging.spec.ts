import { describe, expect, it } from '@jest/globals';
import { computedWithin, JudgingTooLong } from './judging.js';

describe('work within a limit', () => {
  it('gives what it computed, or throws what it threw', () => {
    const made = { words: 3 };
    expect(computedWithin(1_000, () => made)).toBe(made);
    const error = new TypeError('no page');
    expect(() =>
      computedWithin(1_000, () => {
        throw error;
      }),
    ).toThrow(error);
  });

  it.each([
    [
      'loops',
      () => {
        for (;;);
      },
    ],
    ['is caught in a pattern', () => /^(a+)+$/.test(`${'a'.repeat(60)}!`)],
  ])('is stopped when it %s, and what comes after works', (_what, work) => {
    expect(() => computedWithin(50, work)).toThrow(JudgingTooLong);
    expect(computedWithin(50, () => 'next')).toBe('next');
  });
});
