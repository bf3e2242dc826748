import { detect, detectAll } from 'tinyld';

const READ = ['en', 'fr', 'de', 'es', 'it'];
const OTHERS =
  'pt nl pl sv da no fi cs sk hu ro tr el ru uk bg ja zh ko ar he fa hi th vi id ca hr sr lt lv et sl'.split(
    ' ',
  );
const SAMPLE = 3_000;
/** Texts in a language of ours get more; texts of their neighbours (Portuguese as Spanish) get less. */
const SURE = 0.3;
/** A fifth or more of the words of a text are these; of a text in another language hardly any. */
const FEWEST_FUNCTION_WORDS = 0.12;
const FUNCTION_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set('the and of to a in is it that for i you this was with on my are have we but'.split(' ')),
  fr: new Set(
    'le la les de des du et un une que qui est pour je pas en dans avec ce il sur à j’ai'.split(' '),
  ),
  de: new Set('der die das und ich ist nicht ein eine zu in den mit auf für es sich auch von im'.split(' ')),
  es: new Set('el la los las de que y en un una es por con para no se lo me del al su muy'.split(' ')),
  it: new Set('il la le di che e un una è per con non del della in i mi si sono ho gli da'.split(' ')),
};

/**
 * The language of a text, by its words; where they are too few to tell, what the page says of itself.
 * @returns an ISO 639-1 code, of a language that we don't read as well; `en` when nothing tells
 */
export function languageOf(text: string, declared: string | null): string {
  const said = (declared ?? '').slice(0, 2).toLowerCase();
  if (text.length < 60) return said || 'en';
  const sample = text.slice(0, SAMPLE);
  const ours = detectAll(sample, { only: READ })[0];
  const any = detect(sample, { only: [...READ, ...OTHERS] });
  const isOther = any !== '' && !READ.includes(any);
  if (isOther && (!ours || ours.accuracy < SURE || functionWords(sample, ours.lang) < FEWEST_FUNCTION_WORDS))
    return any;
  return ours?.lang || any || said || 'en';
}

/** The share of a text's words that hold a sentence of that language together. */
function functionWords(text: string, language: string): number {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const known = FUNCTION_WORDS[language];
  return words.filter((word) => known?.has(word)).length / Math.max(1, words.length);
}
