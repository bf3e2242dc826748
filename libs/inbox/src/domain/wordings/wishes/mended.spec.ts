import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { optOutOf } from '../../opt-out.js';
import { mended } from './mended.js';

describe('Words spelt in haste', () => {
  it.each([
    ['unsuscribe', 'unsubscribe'],
    ['unsubcribe me', 'unsubscribe me'],
    ['un-subscribe', 'unsubscribe'],
    ['un subscribe', 'unsubscribe'],
    ['please rmeove my adress', 'please remove my address'],
    ['remov me', 'remove me'],
    ['i dont, you didnt', "i don't, you didn't"],
    ['desincription', 'desinscription'],
    ['desabonement', 'desabonnement'],
  ])('%s', (text, right) => expect(mended(text)).toBe(right));

  it.each(['subscribe', 'unsubscribed', 'removed', 'subscriber', 'dressed', 'milling about', 'resolve'])(
    'not %s, which is another word',
    (text) => expect(mended(text)).toBe(text),
  );

  it('nothing is mended twice', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z -]{0,80}$/), (text) => mended(mended(text)) === mended(text)),
    ));
});

/** Pieces that patterns begin with, over and over: what makes a careless pattern try everything. */
const PIECES = [
  'please ',
  'do not ',
  'any more of these ',
  'from your ',
  'remove me ',
  'i would like to be ',
  'stop sending me ',
  'plus de vos autres ',
  'nouveaux ',
  "d'",
  'ne me ',
  'keine weiteren ',
  'mich bitte ',
  'no quiero ',
  'non ',
  'gdpr ',
  'e-',
  'x',
  '.',
  ' ',
];

describe('A letter made to be slow', () => {
  it('is read to its end', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }), (pieces) => {
        const letter = pieces.join('').repeat(4000).slice(0, 6000);
        expect((optOutOf(letter, letter)?.passage ?? '').length).toBeLessThanOrEqual(300);
      }),
      { numRuns: 40 },
    ));
});
