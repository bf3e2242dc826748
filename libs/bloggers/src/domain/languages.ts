import { detectAll } from 'tinyld';

/** A guess needs some text to rest on. */
const FEWEST_LETTERS = 40;
const LEAST_ACCURACY = 0.2;

/**
 * The language of a text as an ISO 639-1 code: what is declared (`fr-FR`) where it names a language, else a guess from
 * the text; null when neither tells.
 */
export function languageOf(declared: string | null | undefined, text: string): string | null {
  const named = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase();
  if (named && named !== 'und' && named !== 'mul') return named;
  if (text.length < FEWEST_LETTERS) return null;
  const [best] = detectAll(text);
  return best && best.accuracy >= LEAST_ACCURACY ? best.lang : null;
}
