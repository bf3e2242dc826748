import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cameAt } from './came-at.js';

const at = new Date('2026-11-23T10:00:41.000Z');

describe('when a mail came', () => {
  it.each([
    ['it answers nothing of ours', [], at],
    ['it came after what it answers', [new Date('2026-11-23T09:00:00Z')], at],
    ['it is not written down yet when that left', [null], at],
    [
      'its server gives whole seconds',
      [new Date('2026-11-23T10:00:41.756Z')],
      new Date('2026-11-23T10:00:41.757Z'),
    ],
    [
      'its server is two minutes slow',
      [null, new Date('2026-11-23T10:02:41Z')],
      new Date('2026-11-23T10:02:41.001Z'),
    ],
  ])('%s', (_what, answeredAt, expected) => {
    expect(cameAt(at, answeredAt)).toEqual(expected);
  });

  it('is after all that it answers, and never earlier than its mailbox says', () => {
    const moment = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') });
    fc.assert(
      fc.property(moment, fc.array(moment), (when, answered) => {
        const came = cameAt(when, answered);
        expect(came >= when && answered.every((sentAt) => came > sentAt)).toBe(true);
      }),
    );
  });
});
