import { describe, expect, it } from '@jest/globals';
import { remedyOf } from './remedy';
import type { RuleAnswer } from './types';

const rule = (change: Partial<RuleAnswer>): RuleAnswer => ({
  rule: 'read',
  ok: false,
  code: null,
  detail: null,
  params: {},
  remedy: null,
  exceptable: false,
  excepted: false,
  ...change,
});
const of = (change: Partial<RuleAnswer>) => remedyOf(rule(change), 'anna', 'Europe/Paris');

describe('the link of a broken rule', () => {
  it.each(['add-address', 'mend-address', 'leave-in-peace', 'another-way'])(
    '%s opens the blogger',
    (remedy) => {
      expect(of({ remedy })).toEqual({ kind: 'page', to: '/bloggers/anna/show' });
    },
  );

  it('opens the pitch of the colleague, or the blogger where there is none', () => {
    expect(of({ remedy: 'talk-to-colleague', params: { pitchId: 'p' } })).toEqual({
      kind: 'page',
      to: '/pitches/p/show',
    });
    expect(of({ remedy: 'talk-to-colleague' })).toEqual({ kind: 'page', to: '/bloggers/anna/show' });
  });

  it('opens the case that stands in the way', () => {
    expect(of({ remedy: 'close-case', params: { caseId: 'c' } })).toEqual({
      kind: 'page',
      to: '/cases/c/show',
    });
  });

  it('goes to the sentence or the gap that is meant', () => {
    expect(of({ remedy: 'ask-freely', params: { sentence: 'Be kind.' } })).toEqual({
      kind: 'field',
      field: 'body',
      words: 'Be kind.',
    });
    expect(
      of({ remedy: 'fill-in', code: 'nothing_left_over.found', params: { found: ['{{name}}'], empty: [] } }),
    ).toEqual({
      kind: 'field',
      field: 'body',
      words: '{{name}}',
    });
    expect(
      of({ remedy: 'fill-in', code: 'nothing_left_over.empty', params: { found: [], empty: ['subject'] } }),
    ).toEqual({
      kind: 'field',
      field: 'subject',
    });
  });

  it('waits until the rule holds, on their clock', () => {
    expect(of({ remedy: 'wait', params: { freeAt: '2026-12-01T09:00:00.000Z' } })).toEqual({
      kind: 'departure',
      departure: { when: 'at', wallTime: '2026-12-01T10:00', exactly: false },
    });
  });

  it('chooses among the readings that there are', () => {
    expect(of({ remedy: 'choose-reading' })).toEqual({ kind: 'field', field: 'readings' });
  });

  it('is nothing for a remedy that it does not know', () => expect(of({ remedy: 'pray' })).toBeNull());
});
