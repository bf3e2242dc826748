import { describe, expect, it } from '@jest/globals';
import { groupedReasons } from './groupedReasons';
import type { Reason } from './types';

const reason = (part: Partial<Reason>): Reason => ({
  code: 'too_late',
  params: { place: 'end' },
  weight: 'breach',
  jurisdiction: 'US',
  rule: { id: 'us-1' } as Reason['rule'],
  evidence: 0,
  ...part,
});

describe('the reasons of a verdict', () => {
  it('say the same thing of two countries once, with both rules', () => {
    const groups = groupedReasons([
      reason({}),
      reason({ jurisdiction: 'FR', rule: { id: 'fr-1' } as Reason['rule'] }),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.rules.map(({ jurisdiction }) => jurisdiction)).toEqual(['US', 'FR']);
  });

  it('keep apart what rests on different sentences, and put advice last', () => {
    const groups = groupedReasons([
      reason({ code: 'links_unmarked', weight: 'advice', evidence: null, params: { count: 2 } }),
      reason({}),
      reason({ evidence: 1 }),
      reason({ code: 'no_connection', jurisdiction: null, rule: null, evidence: null, params: {} }),
    ]);
    expect(groups.map(({ code, evidence }) => [code, evidence])).toEqual([
      ['too_late', 0],
      ['too_late', 1],
      ['no_connection', null],
      ['links_unmarked', null],
    ]);
    expect(groups[2]?.rules).toEqual([]);
  });
});
