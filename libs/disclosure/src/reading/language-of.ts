import { detect } from 'tinyld';

const READ = ['en', 'fr', 'de', 'es', 'it'];
const SAMPLE = 3_000;

/**
 * The language of a text, by its words; where they are too few to tell, what the page says of itself.
 * @returns an ISO 639-1 code; `en` when nothing tells
 */
export function languageOf(text: string, declared: string | null): string {
  const found = text.length >= 60 ? detect(text.slice(0, SAMPLE), { only: READ }) : '';
  const said = (declared ?? '').slice(0, 2).toLowerCase();
  return found || said || 'en';
}
