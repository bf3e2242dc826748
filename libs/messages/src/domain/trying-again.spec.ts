import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextAttempt } from './trying-again.js';

const first = new Date('2026-11-24T10:00:00Z');
const later = (hours: number) => new Date(first.getTime() + hours * 3_600_000);

describe('trying again', () => {
  it('waits half an hour at least after a server said "later", and longer each time', () => {
    const waits = [1, 2, 3, 4, 9].map(
      (attempts) => (nextAttempt('deferred', attempts, first, first)?.getTime() ?? 0) - first.getTime(),
    );
    expect(waits.map((wait) => wait / 60_000)).toEqual([30, 60, 120, 240, 240]);
  });

  it('comes back sooner when the server could not be reached', () => {
    expect(nextAttempt('not_sent', 1, first, first)).toEqual(new Date('2026-11-24T10:01:00Z'));
  });

  it('asks a person after two days', () => {
    expect(nextAttempt('deferred', 12, first, later(43))).toEqual(later(47));
    expect(nextAttempt('deferred', 13, first, later(45))).toBeNull();
  });

  it('always lies ahead', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('deferred', 'not_sent'),
        fc.integer({ min: 1, max: 500 }),
        (outcome, attempts) => {
          const next = nextAttempt(outcome as 'deferred' | 'not_sent', attempts, first, first);
          expect(next !== null && next > first).toBe(true);
        },
      ),
    );
  });
});
