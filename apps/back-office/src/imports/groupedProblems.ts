import type { RowProblem } from './types';

/** What is wrong in one column, and each value there of which it is true. */
export interface ProblemGroup extends Omit<RowProblem, 'value'> {
  values: string[];
}

/** The problems of a row, in their order: what is said of several values of one column is said once. */
export function groupedProblems(problems: readonly RowProblem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const { value, ...problem } of problems) {
    const key = JSON.stringify([problem.column, problem.code, problem.severity, problem.message]);
    const group = groups.get(key) ?? { ...problem, values: [] };
    groups.set(key, group);
    if (value) group.values.push(value);
  }
  return [...groups.values()];
}
