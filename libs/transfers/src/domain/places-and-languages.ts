import { fold } from './plain-words.js';

const namingLanguages = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

const otherCountryNames: Record<string, string> = {
  uk: 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'great britain': 'GB', angleterre: 'GB', ecosse: 'GB',
  'grande bretagne': 'GB', usa: 'US', 'united states of america': 'US', america: 'US', 'etats unis d amerique': 'US', 'the netherlands': 'NL',
  holland: 'NL', hollande: 'NL', korea: 'KR', 'south korea': 'KR', 'czech republic': 'CZ', 'republique tcheque': 'CZ',
  turkey: 'TR', uae: 'AE', 'ivory coast': 'CI', russia: 'RU', russie: 'RU', 'hong kong': 'HK', vietnam: 'VN', taiwan: 'TW',
  macedonia: 'MK', brasil: 'BR',
}; // prettier-ignore
const notPlaces = /^(eu|ez|un|zz|xa|xb|qo)$/;

const known: { region?: Map<string, string>; language?: Map<string, string> } = {};

/**
 * The ISO 3166 code of a country written by name (in English, French, German, Spanish, Italian, Dutch or Portuguese, or
 * as people shorten it) or by its two letters; null when none is meant.
 */
export function countryCode(written: string): string | null {
  const key = keyOf(written);
  return otherCountryNames[key] ?? codes('region').get(key) ?? null;
}

/** The ISO 639-1 code of a language written by name in the same languages, or by a code such as "fr-CA"; null when none is. */
export function languageCode(written: string): string | null {
  const bare = written.trim().replace(/\s*\(.*\)$/, '');
  const tag = /^([a-z]{2})[-_][a-z]{2,8}$/i.exec(bare)?.[1];
  return codes('language').get(keyOf(tag ?? bare)) ?? null;
}

/** The IANA name of a time zone in its right capitals; null when there is none of that name. */
export function timeZoneName(written: string): string | null {
  const wanted = written.trim().replace(/\s+/g, '_');
  if (!/^[a-z]+(\/[a-z0-9_+-]+)+$|^utc$/i.test(wanted)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** Codes by name and by code, made when first asked for: some ten thousand names. */
function codes(type: 'region' | 'language'): Map<string, string> {
  return (known[type] ??= new Map(namingLanguages.flatMap((language) => namesIn(language, type)).reverse()));
}

function namesIn(language: string, type: 'region' | 'language'): [string, string][] {
  const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
  return pairs.flatMap((pair) => {
    const name =
      notPlaces.test(pair) && type === 'region'
        ? undefined
        : names.of(type === 'region' ? pair.toUpperCase() : pair);
    const current =
      type === 'region' ? new Intl.Locale(`und-${pair}`).region : new Intl.Locale(pair).language;
    if (!name || !current || current.length !== 2) return [];
    return [name, name.replace(/\s*\(.*\)/, ''), pair].map(
      (key) => [keyOf(key), current] as [string, string],
    );
  });
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
