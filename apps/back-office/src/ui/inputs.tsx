import { useMemo } from 'react';
import {
  AutocompleteInput,
  type AutocompleteInputProps,
  SelectInput,
  type SelectInputProps,
  TextInput as RaTextInput,
  type TextInputProps,
} from 'react-admin';
import { countries, timeZones, writtenLanguages } from '../format/places';
import { useFormat } from '../format/useFormat';
import { languageNames, languages } from '../i18n/languages';

const asTyped = (value: string) => value;

/** A line of text. Emptied, it is '' as the API wants it (react-admin's own would send null). */
export function TextInput(props: TextInputProps) {
  return <RaTextInput parse={asTyped} {...props} />;
}

/** Several lines of text; grows with what is written. */
export function LongTextInput(props: TextInputProps) {
  return <RaTextInput parse={asTyped} multiline minRows={3} maxRows={24} {...props} />;
}

/** A country by its name in the reader's language; its value is the ISO code. */
export function CountryInput(props: Omit<AutocompleteInputProps, 'choices'>) {
  const { locale } = useFormat();
  return (
    <AutocompleteInput
      choices={useMemo(() => countries(locale), [locale])}
      translateChoice={false}

      {...props}
    />
  );
}

/** The language somebody writes in, any of the common ones. */
export function WrittenLanguageInput(props: Omit<AutocompleteInputProps, 'choices'>) {
  const { locale } = useFormat();
  return (
    <AutocompleteInput
      choices={useMemo(() => writtenLanguages(locale), [locale])}
      translateChoice={false}

      {...props}
    />
  );
}

const zones = timeZones();

/** An IANA time zone. */
export function TimeZoneInput(props: Omit<AutocompleteInputProps, 'choices'>) {
  return <AutocompleteInput choices={zones} translateChoice={false} {...props} />;
}

const screenLanguages = languages.map((id) => ({ id, name: languageNames[id] }));

/** One of the languages the screens speak. */
export function ScreenLanguageInput(props: Omit<SelectInputProps, 'choices'>) {
  return <SelectInput choices={screenLanguages} translateChoice={false} {...props} />;
}
