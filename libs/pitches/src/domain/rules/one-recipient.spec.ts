import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aContext, aDraft, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { type AddressUsed } from '../guard-types.js';
import { oneRecipient } from './one-recipient.js';

const codeFor = (address: Partial<AddressUsed> | null): string | null => {
  const context = aContext();
  const used = address === null ? null : ({ ...context.address, ...address } as AddressUsed);
  return oneRecipient(aDraft(), { ...context, address: used }, SETTINGS, NOW)?.code ?? null;
};

describe('One recipient', () => {
  it.each(['anna@anna-bakes.fr', 'anna+press@mail.anna-bakes.co.uk', "o'hara@blog.ie", 'anna@bäckerei.de'])(
    'holds for %s',
    (address) => expect(codeFor({ address })).toBeNull(),
  );

  it.each([
    ['anna@a.fr, ben@b.fr', 'one_recipient.several'],
    ['anna@a.fr;ben@b.fr', 'one_recipient.several'],
    ['anna@a.fr ben@b.fr', 'one_recipient.several'],
    ['anna@a.fr\r\nBcc: all@b.fr', 'one_recipient.several'],
    ['Anna <anna@a.fr>', 'one_recipient.malformed'],
    ['anna@a.fr\r\nBcc:', 'one_recipient.malformed'],
    ['anna', 'one_recipient.malformed'],
    ['anna@localhost', 'one_recipient.malformed'],
    ['', 'one_recipient.malformed'],
  ])('is broken by %j', (address, code) => expect(codeFor({ address })).toBe(code));

  it('is broken without an address', () => expect(codeFor(null)).toBe('one_recipient.none'));

  it("is broken by somebody else's address", () => {
    expect(codeFor({ bloggerId: 'chloe' })).toBe('one_recipient.not-theirs');
  });

  it('is broken by a contact point that is no e-mail address', () => {
    expect(codeFor({ kind: 'form', address: 'https://anna-bakes.fr/contact' })).toBe(
      'one_recipient.not-an-email',
    );
  });

  it('is broken by any two addresses, however they are joined', () => {
    const joint = fc.constantFrom(',', ';', ' ', ', ', '\n', '\r\nCc: ', '\t', '>,<');
    fc.assert(
      fc.property(fc.emailAddress(), joint, fc.emailAddress(), (one, between, other) => {
        expect(codeFor({ address: `${one}${between}${other}` })).not.toBeNull();
      }),
    );
  });
});
