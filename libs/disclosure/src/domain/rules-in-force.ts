import type { Rule } from './rule.js';

/**
 * The version of a jurisdiction's rules that holds for a post.
 * @param versions of one jurisdiction; they don't overlap
 * @param publishedOn YYYY-MM-DD; null asks for the rules without an end
 * @returns null where no rule was in force yet
 */
export function ruleInForce(versions: readonly Rule[], publishedOn: string | null): Rule | null {
  const holds = ({ from, until }: Rule): boolean =>
    publishedOn === null
      ? until === null
      : (from === null || from <= publishedOn) && (until === null || publishedOn < until);
  return versions.find(holds) ?? null;
}
