// Contact policy: not suppressed, not opted out, address not bounced, policy allows e-mail. The strictest wish
// is the one that is named. Never excepted: what a person permits is theirs to decide.
import { type RuleCheck } from '../guard-types.js';

/** Holds when the blogger and their address may be written to by e-mail. */
export const contactPolicy: RuleCheck = (_draft, { contactPolicy: policy, address, wishOpen }) => {
  if (policy === 'do_not_contact') return broken('contact_policy.do-not-contact', 'leave-in-peace');
  if (address?.suppressed) return broken('contact_policy.suppressed', 'leave-in-peace');
  if (address?.state === 'opted_out') return broken('contact_policy.opted-out', 'leave-in-peace');
  if (wishOpen) return broken('contact_policy.wish-open', 'leave-in-peace');
  if (policy === 'no_email') return broken('contact_policy.no-email', 'another-way');
  if (address?.state === 'bounced') return broken('contact_policy.bounced', 'choose-address');
  return null;
};

function broken(code: string, remedy: string) {
  return { rule: 'contact_policy' as const, code, params: {}, remedy };
}
