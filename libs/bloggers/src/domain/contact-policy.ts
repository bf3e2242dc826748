/** What a blogger permits (product.md section 3): apart from where the relationship or a pitch stands. */
export const contactPolicies = ['email_allowed', 'no_email', 'do_not_contact'] as const;
export type ContactPolicy = (typeof contactPolicies)[number];

export const contactPointStates = ['valid', 'bounced', 'opted_out'] as const;
export type ContactPointState = (typeof contactPointStates)[number];

/** The stricter of two wishes: when they meet, it wins. */
export function stricterPolicy(one: ContactPolicy, other: ContactPolicy): ContactPolicy {
  return contactPolicies.indexOf(one) > contactPolicies.indexOf(other) ? one : other;
}

/** The stricter of two states of an address. */
export function stricterState(one: ContactPointState, other: ContactPointState): ContactPointState {
  return contactPointStates.indexOf(one) > contactPointStates.indexOf(other) ? one : other;
}

/** Why no mail may go to an address; the reasons of the one-to-one guard's "contact policy" (product.md section 5). */
export type ContactRefusal =
  'do-not-contact' | 'no-email' | 'not-an-email' | 'opted-out' | 'suppressed' | 'bounced';

export interface ContactWish {
  contactPolicy: ContactPolicy;
  kind: string;
  state: ContactPointState;
  suppressed: boolean;
}

/** Every reason why no mail may go to this address of this person; none when it may. */
export function contactRefusals({ contactPolicy, kind, state, suppressed }: ContactWish): ContactRefusal[] {
  const refusals: [boolean, ContactRefusal][] = [
    [contactPolicy === 'do_not_contact', 'do-not-contact'],
    [contactPolicy === 'no_email', 'no-email'],
    [kind !== 'email', 'not-an-email'],
    [state === 'opted_out', 'opted-out'],
    [suppressed, 'suppressed'],
    [state === 'bounced', 'bounced'],
  ];
  return refusals.filter(([holds]) => holds).map(([, refusal]) => refusal);
}
