import { describe, expect, it } from '@jest/globals';
import { laterAt } from './laterTimes';

describe('later', () => {
  const sunday = new Date(2026, 10, 22, 15, 0);

  it('is a morning', () => {
    expect(laterAt('tomorrow', sunday)).toEqual(new Date(2026, 10, 23, 6, 0));
    expect(laterAt('threeDays', sunday)).toEqual(new Date(2026, 10, 25, 6, 0));
  });

  it('next week is the Monday to come, a week away when today is Monday', () => {
    expect(laterAt('nextWeek', sunday)).toEqual(new Date(2026, 10, 23, 6, 0));
    expect(laterAt('nextWeek', new Date(2026, 10, 23, 9, 0))).toEqual(new Date(2026, 10, 30, 6, 0));
    expect(laterAt('nextWeek', new Date(2026, 10, 25, 9, 0))).toEqual(new Date(2026, 10, 30, 6, 0));
  });
});
