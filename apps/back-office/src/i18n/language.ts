import { createContext, useContext } from 'react';
import { useLocale } from 'react-admin';
import { bestLanguage, type Language } from './languages';

/** Provided by the app: loads a language and has every screen say itself anew. */
export const Speaking = createContext<(language: Language) => Promise<void>>(() => Promise.resolve());

/**
 * The language of the screens and how to change it. Not react-admin's `useSetLocale`: that builds every screen anew, and
 * with it loses what was typed.
 */
export function useLanguage(): [Language, (language: Language) => Promise<void>] {
  return [bestLanguage([useLocale()]), useContext(Speaking)];
}
