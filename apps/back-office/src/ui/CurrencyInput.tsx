import { SelectInput, type SelectInputProps } from 'react-admin';
import { useFormat } from '../format/useFormat';

const currencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'JPY',
];

/** A currency by its name in the reader's language; its value is the ISO 4217 code. */
export function CurrencyInput(props: Omit<SelectInputProps, 'choices'>) {
  const { locale } = useFormat();
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const choices = currencies.map((id) => ({ id, name: `${id} · ${names.of(id) ?? id}` }));
  return <SelectInput choices={choices} translateChoice={false} {...props} />;
}
