import { describe, expect, it } from '@jest/globals';
import { GUARD_RULES, type GuardRule } from './domain/guard-types.js';
import { keptChecks, keptReason } from './kept-with-message.js';

const broken = (rule: GuardRule) => ({
  rule,
  ok: false,
  code: `${rule}.somehow`,
  params: { caseId: 'one', ownerName: 'Chloé' },
  detail: 'A case of theirs is open; Chloé sees to it.',
});

describe('What stays with a message that the guard stopped', () => {
  it.each(GUARD_RULES.filter((rule) => rule !== 'no_open_case'))('of %s is everything', (rule) => {
    const { code, params, detail: text } = broken(rule);
    expect(keptReason(broken(rule))).toEqual({ code, params, text });
    expect(keptChecks([broken(rule)])).toEqual([{ rule, ok: false, code, params }]);
  });

  it('of a case is not a word', () => {
    const kept = [keptReason(broken('no_open_case')), keptChecks([broken('no_open_case')])];
    expect(kept).toMatchObject([{ code: 'set-aside', params: {} }, []]);
    expect(JSON.stringify(kept)).not.toMatch(/case|Chloé/i);
  });

  it('tells of the rules that held, cases among them', () => {
    const held = { rule: 'no_open_case' as const, ok: true, code: null, params: {}, detail: null };
    expect(keptChecks([held])).toEqual([{ rule: 'no_open_case', ok: true }]);
  });
});
