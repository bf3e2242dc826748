import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passwordStrength, SHORTEST_PASSWORD } from './passwordStrength';

describe('the hint while a password is chosen', () => {
  it.each([
    ['tea and bread', [], 'fair'],
    ['short one', [], 'short'],
    ['aaaaaaaaaaaaaaaa', [], 'guessable'],
    ['abcdefgh12345678', [], 'guessable'],
    [
      'camille@maison-tilleul.fr',
      ['Camille Roux', 'camille@maison-tilleul.fr', 'Maison Tilleul'],
      'guessable',
    ],
    ['a kettle sings on the stove', [], 'good'],
  ])('%s', (password, known, expected) => {
    expect(passwordStrength(password, known)).toBe(expected);
  });

  it('says short exactly when the server would refuse', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (password) => {
        expect(passwordStrength(password) === 'short').toBe(password.length < SHORTEST_PASSWORD);
      }),
    );
  });
});
