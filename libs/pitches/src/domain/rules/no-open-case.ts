// No open case: with an unhappy blogger a private dialogue and a solution, no war; nothing is asked of them meanwhile.
import { type RuleCheck } from '../guard-types.js';

/** Holds when no case of the blogger stands open. Never excepted: the way to write to them is to close the case. */
export const noOpenCase: RuleCheck = (_draft, { openCase }) =>
  openCase === null
    ? null
    : {
        rule: 'no_open_case',
        code: 'no_open_case.open',
        params: { ...openCase, since: openCase.since.toISOString() },
        remedy: 'close-case',
      };
