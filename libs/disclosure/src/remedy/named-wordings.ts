import { type Remedy, type RemedyLanguage, remedyLanguages } from '../domain/remedy.js';

/** What stands for a brand whose name nobody entered: as the subject of a sentence, and after the letter's "to". */
export const unnamedBrand: Record<RemedyLanguage, { subject: string; object: string }> = {
  en: { subject: 'the brand', object: 'the brand' },
  fr: { subject: 'la marque', object: 'la marque' },
  de: { subject: 'die Marke', object: 'der Marke' },
  es: { subject: 'la marca', object: 'la marca' },
  it: { subject: 'questo marchio', object: 'questo marchio' },
};

/**
 * The words that would be right, with the brand's name in them: what a person may be shown.
 * @param brand '' where none is known: the words then speak of "the brand"
 */
export function namedWordings(wordings: Remedy['wordings'], brand: string): Remedy['wordings'] {
  const named = { ...wordings };
  for (const language of remedyLanguages) {
    const name = brand || unnamedBrand[language].subject;
    named[language] = wordings[language].replaceAll('{brand}', () => name);
  }
  return named;
}
