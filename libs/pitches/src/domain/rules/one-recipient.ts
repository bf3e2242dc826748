// One recipient: exactly one address, of this blogger, no CC or BCC.
import { type Broken, type RuleCheck } from '../guard-types.js';

// One addr-spec and nothing else: no list, no display name, no header smuggled in behind a line break.
const ONE_ADDRESS = /^[^\s,;:<>()[\]\\"@]{1,64}@[^\s,;:<>()[\]\\"@]{1,253}\.[^\s,;:<>()[\]\\"@.]{2,63}$/u;

/** Holds when the message goes to one well-formed e-mail address of this blogger. */
export const oneRecipient: RuleCheck = (_draft, { address, bloggerId }) => {
  if (address === null) return broken('one_recipient.none', 'add-address');
  if (address.bloggerId !== bloggerId) return broken('one_recipient.not-theirs', 'choose-address');
  if (address.kind !== 'email')
    return broken('one_recipient.not-an-email', 'choose-address', address.address);
  if (/[,;]|@.*@/s.test(address.address)) {
    return broken('one_recipient.several', 'choose-address', address.address);
  }
  if (!ONE_ADDRESS.test(address.address))
    return broken('one_recipient.malformed', 'mend-address', address.address);
  return null;
};

function broken(code: string, remedy: string, address?: string): Broken {
  return { rule: 'one_recipient', code, params: address === undefined ? {} : { address }, remedy };
}
