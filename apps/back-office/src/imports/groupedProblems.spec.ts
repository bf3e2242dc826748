import { describe, expect, it } from '@jest/globals';
import { groupedProblems } from './groupedProblems';
import type { RowProblem } from './types';

const problem = (
  column: string,
  value: string,
  code: RowProblem['code'] = 'not-a-web-address',
): RowProblem => ({
  code,
  column,
  value,
  params: {},
  message: 'This is no address.',
  severity: 'error',
});

describe('the problems of a row', () => {
  it('name the values of one column together', () => {
    const problems = [problem('Blog', 'an'), problem('Blog', 'oven'), problem('E-mail', 'an(at)oven')];
    expect(groupedProblems(problems).map(({ column, values }) => [column, values])).toEqual([
      ['Blog', ['an', 'oven']],
      ['E-mail', ['an(at)oven']],
    ]);
  });

  it('stay apart where something else is wrong', () => {
    expect(groupedProblems([problem('Blog', 'an'), problem('Blog', 'an', 'too-long')])).toHaveLength(2);
  });
});
