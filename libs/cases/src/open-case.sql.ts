import { standingStates } from './domain/case-state.js';

const STANDING = standingStates.map((state) => `'${state}'`).join(', ');

/**
 * SQL for the case that stands between us and a blogger, the oldest if there are several: an object with `caseId`,
 * `ownerName` and `since`, or null. `blogger` is the SQL of the blogger's id.
 */
export function openCaseOf(blogger: string): string {
  return `(SELECT jsonb_build_object('caseId', c.id, 'ownerName', o.name, 'since', c.opened_at)
    FROM cases c JOIN accounts o ON o.id = c.owner_id
    WHERE c.blogger_id = ${blogger} AND c.state IN (${STANDING}) ORDER BY c.opened_at, c.id LIMIT 1)`;
}
