import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLikeName, LikeNames } from './like-names.js';

describe('like names', () => {
  it.each([
    ['Ana Duarte', 'DUARTE Ána', true],
    ['Ana Duarte', 'Ana Duartes', true],
    ['Ana Duarte', 'Ana Durate', true],
    ['Ana Duarte', 'Ana-Duarte', true],
    ['Ana Duarte', 'Bruno Keller', false],
    ['Ana', 'Ada', false],
    ['Ana Duarte', 'Ana Duarte Pires', false],
    ['', '', false],
  ])('%s and %s: %s', (one, other, like) => {
    expect(isLikeName(one, other)).toBe(like);
  });

  it('one dropped letter is forgiven in every name long enough', () => {
    const names = fc.array(fc.constantFrom('ana', 'duarte', 'keller', 'moreau', 'élise', 'bruno'), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(names, fc.nat(), (words, at) => {
        const name = words.join(' ');
        const last = words.at(-1)!;
        const slipped = [...words.slice(0, -1), last.slice(0, 1) + last.slice(2)].join(' ');
        const list = new LikeNames(['Somebody Else', name]);
        expect(list.like(slipped)).toEqual(isLikeName(name, slipped) ? [1] : []);
        expect(isLikeName(name, slipped) || [...words].sort().join() !== words.join() || at < 0).toBe(true);
      }),
    );
  });
});
