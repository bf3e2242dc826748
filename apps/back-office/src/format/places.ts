/** ISO 3166-1 alpha-2, the inhabited and some others. */
const countryCodes =
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

/** ISO 639-1 codes of the languages blogs are commonly written in. */
const languageCodes =
  'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lb lo lt lv mk ml mn mr ms mt my ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh zu'.split(
    ' ',
  );

export interface Choice {
  id: string;
  name: string;
}

function named(codes: string[], type: 'region' | 'language', locale: string): Choice[] {
  const names = new Intl.DisplayNames(locale, { type });
  return byName(
    codes.map((id) => ({ id, name: names.of(id) ?? id })),
    locale,
  );
}

/** Sorted as the reader's alphabet sorts. */
export function byName<T extends { name: string }>(choices: T[], locale: string): T[] {
  const { compare } = new Intl.Collator(locale);
  return [...choices].sort((a, b) => compare(a.name, b.name));
}

/** Countries with their names in the reader's language. */
export const countries = (locale: string): Choice[] => named(countryCodes, 'region', locale);

/** Languages with their names in the reader's language. */
export const writtenLanguages = (locale: string): Choice[] => named(languageCodes, 'language', locale);

/** "France" for FR; the code itself when it is no country. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "French" for fr; the code itself when it is no language. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The IANA zones this browser knows, the nearest to read: "Europe/Paris". */
export const timeZones = (): Choice[] =>
  ['UTC', ...Intl.supportedValuesOf('timeZone')].map((id) => ({ id, name: id.replaceAll('_', ' ') }));

/** The zone of this computer. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
