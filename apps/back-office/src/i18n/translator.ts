type Translate = (key: string, options?: Record<string, unknown>) => string;

let current: Translate = (key) => key;

/** Set by the i18n provider on start and at each change of language. */
export function setTranslator(translate: Translate): void {
  current = translate;
}

/** Translation outside of components (error messages of the API client). Components use `useT`. */
export function translateNow(key: string, options?: Record<string, unknown>): string {
  return current(key, options);
}
