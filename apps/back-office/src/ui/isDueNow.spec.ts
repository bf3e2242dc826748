import { describe, expect, it } from '@jest/globals';
import { isDueNow } from './isDueNow';

const now = Date.parse('2026-11-23T10:00:00Z');

describe('what a person may be waiting for on the screen', () => {
  it.each([
    ['2026-11-23T10:00:10Z', true],
    ['2026-11-23T09:58:00Z', true],
    ['2026-11-23T10:05:00Z', false],
    ['2026-11-23T09:50:00Z', false],
    [null, false],
  ])('%s: %s', (at, waited) => {
    expect(isDueNow(at, now)).toBe(waited);
  });
});
