import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type I18nProvider, type TranslationMessages } from 'react-admin';
import { bestLanguage, type Language, languageNames, languages } from './languages';
import { setTranslator } from './translator';

const remembered = 'rapport.language';

/** One file a language, loaded only when it is spoken. */
const load: Record<Language, () => Promise<TranslationMessages>> = {
  en: async () => (await import('./en')).messages as unknown as TranslationMessages,
  fr: async () => (await import('./fr')).messages as unknown as TranslationMessages,
};

/** The language of this browser's last visit, or the one it asks for. */
export function startingLanguage(): Language {
  return bestLanguage([localStorage.getItem(remembered), ...navigator.languages]);
}

/** The provider, with the messages of `language` already there so that the first screen is in it. */
export async function startI18n(language: Language): Promise<I18nProvider> {
  const first = await load[language]();
  const choices = languages.map((locale) => ({ locale, name: languageNames[locale] }));
  let started = false;
  const provider = polyglotI18nProvider(
    (locale) => {
      if (started) return load[bestLanguage([locale])]();
      started = true;
      return first;
    },
    language,
    choices,
    { allowMissing: true },
  );
  const speak = (locale: string) => {
    document.documentElement.lang = locale;
    localStorage.setItem(remembered, locale);
    setTranslator(provider.translate);
  };
  speak(language);
  return {
    ...provider,
    changeLocale: async (locale, ...rest) => {
      await provider.changeLocale(locale, ...rest);
      speak(locale);
    },
  };
}
