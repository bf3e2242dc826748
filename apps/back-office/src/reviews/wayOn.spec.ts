import { describe, expect, it } from '@jest/globals';
import type { Review } from './types';
import { wayOn } from './wayOn';

const gift = { kind: 'gift', returnedOn: null } as Review['sample'];
const loan = { kind: 'loan', returnedOn: null } as Review['sample'];
const nothing = { who: 'nobody', what: 'nothing', by: null, late: false } as const;
const back = { who: 'them', what: 'return_loan', by: null, late: false } as const;
const review = { state: 'proposed', next: nothing, request: null, sample: null } as Parameters<
  typeof wayOn
>[0];

describe('the way on for a review request', () => {
  it.each<[string, Partial<typeof review>, string | null, string[]]>([
    ['before it is sent, sending is the thing to do', {}, null, ['agree']],
    ['once sent they agree', { request: { state: 'sent' } as Review['request'] }, 'agree', []],
    ['agreed with a sample it is shipped', { state: 'agreed', sample: gift }, 'shipment', []],
    ['agreed without a sample it is published', { state: 'agreed' }, 'log', []],
    ['shipped it is received', { state: 'shipped', sample: gift }, 'receipt', []],
    ['a loan may come back undelivered', { state: 'shipped', sample: loan }, 'receipt', ['sample-return']],
    ['received it is published', { state: 'received', sample: gift }, 'log', []],
    [
      'published the loan comes back',
      { state: 'published', next: back, sample: loan },
      'sample-return',
      ['close'],
    ],
    ['published it is closed', { state: 'published' }, 'close', []],
    [
      'declined, the loan still comes back',
      { state: 'declined', next: back, sample: loan },
      'sample-return',
      [],
    ],
    ['closed nothing is left', { state: 'closed' }, null, []],
  ])('%s', (_title, change, primary, others) => {
    expect(wayOn({ ...review, ...change })).toEqual({ primary, others });
  });
});
