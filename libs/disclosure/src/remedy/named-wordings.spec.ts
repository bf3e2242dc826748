import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { remedyLanguages } from '../domain/remedy.js';
import { namedWordings } from './named-wordings.js';
import { remedyWordings, wordingsFor } from './wordings.js';

const ties = Object.keys(remedyWordings.en) as (keyof typeof remedyWordings.en)[];

describe('the words that would be right, as a person sees them', () => {
  it.each(ties)('name the brand in every language (%s), whatever it is called', (tie) => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (brand) => {
        const named = namedWordings(wordingsFor(tie), brand);
        for (const language of remedyLanguages) {
          const pieces = remedyWordings[language][tie].split('{brand}');
          expect(named[language]).toBe(pieces.join(brand));
        }
      }),
    );
  });

  it.each(['Prix $1', '$&', "L'$'Atelier"])('take the name “%s” as it is written', (brand) => {
    expect(namedWordings(wordingsFor('gift'), brand).en).toBe(`Ad: ${brand} gave me this product for free.`);
  });

  it.each([
    ['en', 'Ad: the brand gave me this product for free.'],
    ['fr', 'Collaboration commerciale : la marque m’a offert ce produit.'],
    ['de', 'Werbung: die Marke hat mir dieses Produkt kostenlos überlassen.'],
    ['es', 'Publicidad: la marca me ha regalado este producto.'],
    ['it', 'Pubblicità: questo marchio mi ha regalato questo prodotto.'],
  ] as const)('say what it is where nobody named it (%s)', (language, words) => {
    expect(namedWordings(wordingsFor('gift'), '')[language]).toBe(words);
  });
});
