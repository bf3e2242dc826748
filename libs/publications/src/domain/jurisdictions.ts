import type { Jurisdiction } from '@rapport/disclosure';

const OWN: Record<string, Jurisdiction> = {
  US: 'US',
  GB: 'UK',
  FR: 'FR',
  DE: 'DE',
  ES: 'ES',
  IT: 'IT',
  CA: 'CA',
  AU: 'AU',
};
const UNION = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/**
 * Whose rules a publication has to keep: those of the countries of the blogger and of the brand (product.md section 7).
 * A member of the European Union brings the Union's with its own. Empty when none of these countries' rules are known.
 * @param countries ISO 3166-1 alpha-2, in any case; null where nothing is known
 */
export function jurisdictionsOf(countries: readonly (string | null)[]): Jurisdiction[] {
  const codes = countries.flatMap((country) => (country ? [country.toUpperCase()] : []));
  const found = codes.flatMap((code): Jurisdiction[] => {
    const own = OWN[code];
    return [...(own ? [own] : []), ...(UNION.includes(code) ? (['EU'] as const) : [])];
  });
  return [...new Set(found)];
}
