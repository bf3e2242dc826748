import { describe, expect, it } from '@jest/globals';
import { rowsTabs } from './rowsTabs';

const summary = { create: 3, match: 0, wrong: 2, skip: 0, possible: 1, undone: null };

describe('the tabs of an import', () => {
  it('begin with what needs a person and leave out what is empty', () => {
    expect(rowsTabs(summary, 'checked').map(({ tab, count }) => [tab, count])).toEqual([
      ['open', 1],
      ['wrong', 2],
      ['create', 3],
    ]);
  });

  it('ask for no choice once the list is in', () => {
    expect(rowsTabs(summary, 'done').map(({ tab }) => tab)).toEqual(['wrong', 'create']);
  });
});
