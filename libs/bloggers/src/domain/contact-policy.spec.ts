import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  contactPointStates,
  contactPolicies,
  contactRefusals,
  stricterPolicy,
  stricterState,
  type ContactWish,
} from './contact-policy.js';

const willing: ContactWish = {
  contactPolicy: 'email_allowed',
  kind: 'email',
  state: 'valid',
  suppressed: false,
};

describe('contact policy', () => {
  it('lets the stricter of two wishes win, whichever came first', () => {
    const policy = fc.constantFrom(...contactPolicies);
    fc.assert(fc.property(policy, policy, (a, b) => expect(stricterPolicy(a, b)).toBe(stricterPolicy(b, a))));
    expect(stricterPolicy('email_allowed', 'do_not_contact')).toBe('do_not_contact');
    expect(stricterPolicy('no_email', 'email_allowed')).toBe('no_email');
  });

  it('never loosens the state of an address', () => {
    const state = fc.constantFrom(...contactPointStates);
    fc.assert(fc.property(state, (other) => expect(stricterState('opted_out', other)).toBe('opted_out')));
    expect(stricterState('valid', 'bounced')).toBe('bounced');
  });

  it('lets mail go to a willing person', () => expect(contactRefusals(willing)).toEqual([]));

  it.each([
    [{ contactPolicy: 'do_not_contact' }, 'do-not-contact'],
    [{ contactPolicy: 'no_email' }, 'no-email'],
    [{ kind: 'phone' }, 'not-an-email'],
    [{ state: 'opted_out' }, 'opted-out'],
    [{ suppressed: true }, 'suppressed'],
    [{ state: 'bounced' }, 'bounced'],
  ] satisfies [Partial<ContactWish>, string][])('refuses %j as %s', (wish, refusal) => {
    expect(contactRefusals({ ...willing, ...wish })).toEqual([refusal]);
  });

  it('gives every reason, not the first', () => {
    expect(contactRefusals({ ...willing, contactPolicy: 'do_not_contact', suppressed: true })).toEqual([
      'do-not-contact',
      'suppressed',
    ]);
  });
});
