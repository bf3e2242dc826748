// What the ledger keeps of the guard's answer. Viewers may read messages; a case is private to the team.
import { type CheckMade, reason, type Reason } from '@rapport/messages';
import type { GuardRule } from './domain/guard-types.js';

/** A rule as it was checked; `code` and `detail`, the English sentence, are null where it held. */
export interface CheckedRule {
  rule: GuardRule;
  ok: boolean;
  code: string | null;
  params: Record<string, unknown>;
  detail: string | null;
}

const PRIVATE: readonly GuardRule[] = ['no_open_case'];

/** Why a message doesn't leave, as it stays with it: of a case, no more than that nothing goes. */
export function keptReason({ rule, code, params, detail }: CheckedRule): Reason {
  return PRIVATE.includes(rule) ? reason('set-aside') : { code: code ?? rule, params, text: detail ?? rule };
}

/** The checks that stay with a message: all but a case that stopped it. */
export function keptChecks(rules: readonly CheckedRule[]): CheckMade[] {
  return rules
    .filter(({ rule, ok }) => ok || !PRIVATE.includes(rule))
    .map(({ rule, ok, code, params }) => (ok || code === null ? { rule, ok } : { rule, ok, code, params }));
}
