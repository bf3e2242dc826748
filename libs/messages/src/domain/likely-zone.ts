/** The time zone in which a blogger most likely lives, when only the country is known. */

// Countries with several zones: the one where most people live (population of the zones, CLDR's order is alphabetical).
const busiest: Record<string, string> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
};

interface LocaleWithZones extends Intl.Locale {
  timeZones?: string[];
  getTimeZones?: () => string[] | undefined;
}

/**
 * The likely zone of a country.
 * @param country ISO 3166 alpha-2
 * @returns an IANA name, or null when the country is not known
 */
export function likelyZone(country: string | null): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return null;
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  // A getter in Node 20, a method later.
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return busiest[country] ?? zones[0] ?? null;
}
