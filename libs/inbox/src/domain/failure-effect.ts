/** What a delivery failure comes to: issue "Correspondence", "What follows from it"; RFC 3463 sections 3.6 to 3.8. */
import type { FailedRecipient } from './incoming.js';

/**
 * - `dead`: the address does not work for good; it is marked, and nothing more goes there
 * - `refused`: the server does not want our mail, whatever the address: the message did not arrive, the address stands
 * - `counted`: it may work another day
 */
export type FailureEffect = 'dead' | 'refused' | 'counted';

/** Reasons that speak of the sender or of the message, not of the address. */
const NOT_THE_ADDRESS: ReadonlySet<string> = new Set([
  'too-large',
  'blocked',
  'authentication',
  'spam',
  'virus',
  'content',
  'policy',
  'sender-refused',
  'rate',
  'filtered',
]);

/** Whether a failure says something of the address: X.7.X is about security or policy, X.6.X about the content. */
export function blamesAddress({ status, reason }: Pick<FailedRecipient, 'status' | 'reason'>): boolean {
  return !/^[245]\.[67]\./.test(status ?? '') && !NOT_THE_ADDRESS.has(reason);
}

/**
 * What follows from one failed recipient.
 * @param softBefore temporary failures of this address in a row before this one
 * @param softAtMost as many in a row make the address dead
 */
export function failureEffect(
  failure: Pick<FailedRecipient, 'permanence' | 'status' | 'reason'>,
  softBefore: number,
  softAtMost: number,
): FailureEffect {
  if (!blamesAddress(failure)) return isFinal(failure) ? 'refused' : 'counted';
  return failure.permanence === 'hard' || softBefore + 1 >= softAtMost ? 'dead' : 'counted';
}

/** Whether this message was given up, whatever becomes of the next: RFC 3463 section 2, class 5. */
function isFinal({ permanence, status }: Pick<FailedRecipient, 'permanence' | 'status'>): boolean {
  return permanence === 'hard' || (status ?? '').startsWith('5.');
}
