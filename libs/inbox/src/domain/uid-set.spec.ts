import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inBatches, uidSet } from './uid-set.js';

describe('sets of UIDs', () => {
  it.each([
    [[], ''],
    [[7], '7'],
    [[3, 1, 2], '1:3'],
    [[9, 1, 2, 9], '1:2,9'],
  ])('%j are written as %j', (uids, written) => {
    expect(uidSet(uids)).toBe(written);
  });

  it('name exactly these UIDs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 })), (uids) => {
        const named = uidSet(uids)
          .split(',')
          .filter((range) => range !== '')
          .flatMap((range) => {
            const [from = 0, to = from] = range.split(':').map(Number);
            return Array.from({ length: to - from + 1 }, (_, at) => from + at);
          });
        expect(named).toEqual([...new Set(uids)].sort((one, other) => one - other));
      }),
    );
  });

  it('batches hold everything once, in order, none too large', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (list, size) => {
        const batches = inBatches(list, size);
        expect(batches.flat()).toEqual(list);
        expect(batches.every((batch) => batch.length > 0 && batch.length <= size)).toBe(true);
      }),
    );
  });
});
