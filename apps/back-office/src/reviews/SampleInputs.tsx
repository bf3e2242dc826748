import { Box, FormControlLabel, Stack, Switch } from '@mui/material';
import { DateInput, required, SelectInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { CurrencyInput, MoneyInput } from '../ui';
import type { SampleTerms } from './terms';

/** Whether a sample goes with it, and on which terms. A sample that was shipped stays what it is. */
export function SampleInputs({ shipped = false }: { shipped?: boolean }) {
  const t = useT();
  const { setValue, getValues } = useFormContext();
  const sample = useWatch({ name: 'sample' }) as SampleTerms | null | undefined;
  const change = (to: SampleTerms | null) => setValue('sample', to, { shouldDirty: true });
  // The connection follows the sample until somebody names another.
  const follow = (kind: SampleTerms['kind']) => {
    const connection = getValues('materialConnection') as string | null | undefined;
    if (!connection || ['gift', 'loan', 'none'].includes(connection)) {
      setValue('materialConnection', kind, { shouldDirty: true });
    }
  };
  const toggle = (on: boolean) => {
    change(on ? { kind: 'gift', valueCents: null, currency: 'EUR', returnDueOn: null } : null);
    if (on) follow('gift');
  };
  return (
    <Box sx={{ mb: 1 }}>
      <FormControlLabel
        control={
          <Switch checked={Boolean(sample)} disabled={shipped} onChange={(_event, on) => toggle(on)} />
        }
        label={t('reviews.withSample')}
      />
      {sample && (
        <Stack direction={{ sm: 'row' }} sx={{ gap: { xs: 0.5, sm: 2 }, flexWrap: 'wrap' }}>
          <Box sx={{ flex: { sm: '1 1 180px' } }}>
            <SelectInput
              source="sample.kind"
              label={t('reviews.sampleKind')}
              choices={(['gift', 'loan'] as const).map((id) => ({
                id,
                name: t(`reviews.sampleKinds.${id}`),
              }))}
              translateChoice={false}
              validate={required()}
              readOnly={shipped}
              onChange={(event) => 'target' in event && follow(event.target.value as SampleTerms['kind'])}
            />
          </Box>
          <Box sx={{ flex: { sm: '1 1 130px' } }}>
            <MoneyInput
              source="sample.valueCents"
              label={t('reviews.value')}
              currencySource="sample.currency"
            />
          </Box>
          <Box sx={{ flex: { sm: '1 1 130px' } }}>
            <CurrencyInput source="sample.currency" label={t('reviews.currency')} validate={required()} />
          </Box>
          {sample.kind === 'loan' && (
            <Box sx={{ flex: { sm: '1 1 160px' } }}>
              <DateInput source="sample.returnDueOn" label={t('reviews.returnDueOn')} />
            </Box>
          )}
        </Stack>
      )}
    </Box>
  );
}
