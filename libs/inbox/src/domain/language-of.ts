import { detect } from 'tinyld';

const ENOUGH = 24;
const LOOKED_AT = 600;

/** ISO 639-1 of a text; null when it is too short or too mixed to tell. */
export function languageOf(text: string): string | null {
  const prose = text
    .slice(0, LOOKED_AT * 3)
    .replace(/https?:\S{1,500}|\S{1,200}@\S{1,200}|[\d_*=>|#-]+/g, ' ')
    .trim()
    .slice(0, LOOKED_AT);
  if (prose.length < ENOUGH) return null;
  return detect(prose) || null;
}
