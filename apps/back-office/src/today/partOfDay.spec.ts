import { describe, expect, it } from '@jest/globals';
import { partOfDay } from './partOfDay';

describe('the part of the day', () => {
  it('is that of the reader’s clock', () => {
    const at = new Date('2026-11-22T09:30:00Z');
    expect(partOfDay(at, 'Europe/Paris')).toBe('morning');
    expect(partOfDay(at, 'Asia/Tokyo')).toBe('evening');
    expect(partOfDay(at, 'Asia/Dubai')).toBe('day');
  });
});
