import { describe, expect, it } from '@jest/globals';
import { isRuleCode, sayable } from './ruleSentence';

const say = (params: Record<string, unknown>) =>
  sayable(
    params,
    (at) => `<${at}>`,
    (field) => field.toUpperCase(),
  );

describe('the sentence of a broken rule', () => {
  it('says dates as dates and lists one after the other', () => {
    expect(
      say({ officerName: 'Chloé', freeAt: '2026-12-01T09:00:00Z', missing: ['recipes', 'readers'] }),
    ).toEqual({
      officerName: 'Chloé',
      freeAt: '<2026-12-01T09:00:00Z>',
      missing: 'recipes, readers',
    });
  });

  it('names fields in the words of the screen, and titles in quotes', () => {
    expect(say({ empty: ['subject'], titles: ['Bread', 'Rye'], days: 180 })).toEqual({
      empty: 'SUBJECT',
      titles: '“Bread”, “Rye”',
      days: 180,
    });
  });

  it('knows the codes of the guard from those of the ledger', () => {
    expect(isRuleCode('follow_ups.stopped')).toBe(true);
    expect(isRuleCode('too-late')).toBe(false);
  });
});
