import type { Reason } from './types';

/** One thing that is wanting, with every rule that says so. */
export interface ReasonGroup extends Pick<Reason, 'code' | 'params' | 'weight' | 'evidence'> {
  rules: { jurisdiction: NonNullable<Reason['jurisdiction']>; rule: NonNullable<Reason['rule']> }[];
}

/** The reasons of a verdict, the same thing of several countries together; what decides stands first. */
export function groupedReasons(reasons: readonly Reason[]): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const { code, params, weight, evidence, jurisdiction, rule } of reasons) {
    const key = JSON.stringify([code, params, weight, evidence]);
    const group = groups.get(key) ?? { code, params, weight, evidence, rules: [] };
    if (jurisdiction && rule) group.rules.push({ jurisdiction, rule });
    groups.set(key, group);
  }
  const rank = ({ weight }: ReasonGroup) => (weight === 'breach' ? 0 : 1);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
