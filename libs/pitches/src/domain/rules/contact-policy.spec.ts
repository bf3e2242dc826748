import { describe, expect, it } from '@jest/globals';
import { aContext, aDraft, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { type AddressUsed, type GuardContext } from '../guard-types.js';
import { contactPolicy } from './contact-policy.js';

const codeFor = (address: Partial<AddressUsed>, policy: GuardContext['contactPolicy'] = 'email_allowed') => {
  const context = aContext({ contactPolicy: policy });
  const used = { ...context.address, ...address } as AddressUsed;
  return contactPolicy(aDraft(), { ...context, address: used }, SETTINGS, NOW)?.code ?? null;
};

describe('Contact policy', () => {
  it('holds for a valid address of somebody who allows e-mail', () => expect(codeFor({})).toBeNull());

  it.each<[Partial<AddressUsed>, GuardContext['contactPolicy'], string]>([
    [{}, 'do_not_contact', 'do-not-contact'],
    [{}, 'no_email', 'no-email'],
    [{ suppressed: true }, 'email_allowed', 'suppressed'],
    [{ state: 'opted_out' }, 'email_allowed', 'opted-out'],
    [{ state: 'bounced' }, 'email_allowed', 'bounced'],
    // The strictest wish is the one named.
    [{ suppressed: true, state: 'bounced' }, 'do_not_contact', 'do-not-contact'],
    [{ suppressed: true, state: 'opted_out' }, 'no_email', 'suppressed'],
    [{ state: 'bounced' }, 'no_email', 'no-email'],
  ])('is broken by %j with the policy %s: %s', (address, policy, code) => {
    expect(codeFor(address, policy)).toBe(`contact_policy.${code}`);
  });

  it('is broken while nobody has said whether they wish to be left alone', () => {
    const check = (change: Partial<GuardContext>) =>
      contactPolicy(aDraft(), aContext({ wishOpen: true, ...change }), SETTINGS, NOW)?.code;
    expect(check({})).toBe('contact_policy.wish-open');
    expect(check({ contactPolicy: 'do_not_contact' })).toBe('contact_policy.do-not-contact');
  });

  it('still names do-not-contact when there is no address at all', () => {
    const context = aContext({ contactPolicy: 'do_not_contact', address: null });
    expect(contactPolicy(aDraft(), context, SETTINGS, NOW)?.code).toBe('contact_policy.do-not-contact');
  });
});
