import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOneSlipAway, interpretationsOf } from './near-words.js';

const word = fc.string({ minLength: 3, maxLength: 12, unit: fc.constantFrom(...'abcdeéñ村') });
const letter = fc.constantFrom(...'xyzß上');

describe('isOneSlipAway', () => {
  it('forgives a wrong, a missing, an extra and a swapped letter anywhere', () => {
    fc.assert(
      fc.property(word, fc.nat(), letter, (meant, place, slip) => {
        const letters = [...meant];
        const at = place % letters.length;
        const wrong = letters.with(at, slip).join('');
        const missing = letters.toSpliced(at, 1).join('');
        const extra = letters.toSpliced(at, 0, slip).join('');
        const swapped = [
          ...letters.slice(0, at),
          ...letters.slice(at, at + 2).reverse(),
          ...letters.slice(at + 2),
        ].join('');
        for (const typed of [wrong, missing, extra, swapped]) expect(isOneSlipAway(typed, meant)).toBe(true);
      }),
    );
  });

  it.each([
    ['mulkues', 'mulquez'],
    ['anna', 'hanah'],
    ['abc', 'cab'],
    ['le', 'lena'],
  ])('does not take %s for %s', (typed, meant) => expect(isOneSlipAway(typed, meant)).toBe(false));
});

describe('interpretationsOf', () => {
  it('takes words exactly, as beginnings, and forgivingly', () => {
    expect(
      interpretationsOf([
        { word: 'anna', near: ['anna', 'hanna', 'annabel'] },
        { word: 'mulk', near: [] },
      ]),
    ).toEqual({
      exact: "'anna' & 'mulk'",
      beginning: "'anna':* & 'mulk':*",
      forgiving: "('anna':* | 'hanna') & ('mulk':*)",
    });
  });

  it('takes words that look alike where they are offered', () => {
    expect(interpretationsOf([{ word: 'guivark', near: [], alike: ['guivarch'] }])?.forgiving).toBe(
      "('guivark':* | 'guivarch')",
    );
  });

  it('guesses nothing from two letters, and nothing where no known word is near', () => {
    expect(interpretationsOf([{ word: 'an', near: ['ana', 'ann'] }])?.forgiving).toBeNull();
  });

  it('makes nothing of nothing', () => expect(interpretationsOf([])).toBeNull());
});
