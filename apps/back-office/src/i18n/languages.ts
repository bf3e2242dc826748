export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français' };

/** The first of the wished languages that we have, `en` when none. Wishes are BCP 47 tags, the dearest first. */
export function bestLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const found = languages.find((language) => wish?.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

/** The locale that writes dates and numbers: day before month in both. */
export function formatLocale(language: string): string {
  return language === 'fr' ? 'fr-FR' : 'en-GB';
}
