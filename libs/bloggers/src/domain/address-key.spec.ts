import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressKey, type ContactKind } from './address-key.js';

describe('addressKey', () => {
  it.each([
    ['email', ' Anna.Kocht@Example.ORG ', 'anna.kocht@example.org'],
    ['email', 'anna@küche.example', 'anna@xn--kche-0ra.example'],
    ['phone', '+33 6 12 34 56 78', '+33612345678'],
    ['phone', '0033 (0)6 12-34-56-78', '+33612345678'],
    ['phone', '06.12.34.56.78', '0612345678'],
    ['form', 'https://www.anna.example/contact/', 'anna.example/contact'],
    ['other', 'Signal:  Anna ', 'signal: anna'],
  ] satisfies [ContactKind, string, string][])('knows the %s "%s" as %s', (kind, address, key) => {
    expect(addressKey(kind, address)).toBe(key);
  });

  it.each([
    ['email', 'anna'],
    ['email', 'anna@example'],
    ['email', 'Anna <anna@example.org>'],
    ['email', 'anna@example.org, ben@example.org'],
    ['email', 'anna@example.org\nBcc: everybody@example.org'],
    ['phone', 'call me'],
    ['phone', '12345'],
    ['form', 'no page'],
    ['other', '  '],
  ] satisfies [ContactKind, string][])('finds no %s in "%s"', (kind, address) => {
    expect(addressKey(kind, address)).toBeNull();
  });

  it('keeps the key of a key', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const key = addressKey('email', address);
        fc.pre(key !== null);
        expect(addressKey('email', key as string)).toBe(key);
        expect(addressKey('email', address.toUpperCase())).toBe(key);
      }),
    );
  });
});
