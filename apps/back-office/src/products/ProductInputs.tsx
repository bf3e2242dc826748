import { Stack } from '@mui/material';
import { required } from 'react-admin';
import { useT } from '../i18n/useT';
import { CurrencyInput, LongTextInput, MoneyInput, TextInput } from '../ui';

/** The fields of a product. */
export function ProductInputs() {
  const t = useT();
  return (
    <>
      <TextInput source="name" label={t('products.name')} validate={required()} autoFocus />
      <TextInput source="brand" label={t('products.brand')} helperText={t('products.brandHelp')} />
      <TextInput source="url" label={t('products.url')} type="url" />
      <LongTextInput source="description" label={t('products.description')} />
      <Stack direction={{ sm: 'row' }} sx={{ gap: { xs: 0.5, sm: 2 } }}>
        <MoneyInput source="valueCents" label={t('products.value')} helperText={t('products.valueHelp')} />
        <CurrencyInput source="currency" label={t('products.currency')} validate={required()} />
      </Stack>
    </>
  );
}
