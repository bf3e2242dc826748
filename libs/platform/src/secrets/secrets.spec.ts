import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../config/config.js';
import { newToken, Secrets, tokenHash } from './secrets.js';

const secretsOf = (secret: string): Secrets =>
  new Secrets(readConfig({ DATABASE_URL: 'postgres://x@y/z', RAPPORT_SECRET: secret.repeat(32) }));
const secrets = secretsOf('a');

describe('secrets at rest', () => {
  it('open as they were sealed, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(secrets.open(secrets.seal(text))).toBe(text);
      }),
    );
  });

  it('are sealed differently each time and show nothing of the text', () => {
    const sealed = secrets.seal('hunter2 hunter2');
    expect(sealed.equals(secrets.seal('hunter2 hunter2'))).toBe(false);
    expect(sealed.toString('latin1')).not.toContain('hunter2');
  });

  it('do not open when one byte was changed, or under another secret', () => {
    const sealed = secrets.seal('hunter2');
    for (let at = 0; at < sealed.length; at += 1) {
      const altered = Buffer.from(sealed);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(() => secrets.open(altered)).toThrow();
    }
    expect(() => secretsOf('b').open(sealed)).toThrow();
  });
});

describe('hashes', () => {
  it('of the same value are the same under one secret and differ under another', () => {
    expect(secrets.keyedHash('ana@bread.example')).toBe(secrets.keyedHash('ana@bread.example'));
    expect(secrets.keyedHash('ana@bread.example')).not.toBe(secretsOf('b').keyedHash('ana@bread.example'));
  });

  it('of tokens do not give the token away', () => {
    const token = newToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenHash(token)).not.toContain(token);
  });
});
