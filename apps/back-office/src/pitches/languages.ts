const usual = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'pl', 'ja'];

/** The languages to choose from; the one chosen is always among them. */
export function usualLanguages(chosen: string): string[] {
  return usual.includes(chosen) ? usual : [chosen, ...usual];
}
