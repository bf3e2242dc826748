import { describe, expect, it } from '@jest/globals';
import { nextLook, nextTry } from './looking-in-sent.js';

const now = new Date('2026-11-24T10:00:00Z');

describe('looking in the Sent folder', () => {
  it('happens after 2, 10 and 60 minutes, and then no more', () => {
    let at = now;
    const minutes = [0, 1, 2].map((looks) => {
      at = nextLook(looks, at) as Date;
      return (at.getTime() - now.getTime()) / 60_000;
    });
    expect(minutes).toEqual([2, 10, 60]);
    expect(nextLook(3, now)).toBeNull();
  });

  it('is tried every ten minutes while the folder can not be opened, for two days', () => {
    expect(nextTry(now, now)).toEqual(new Date('2026-11-24T10:10:00Z'));
    expect(nextTry(new Date('2026-11-22T10:09:00Z'), now)).toBeNull();
  });
});
