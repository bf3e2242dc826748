import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { maxValue, minValue, NumberInput, required } from 'react-admin';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { FactList, RecordForm } from '../ui';

type Limits = Schemas['AttachmentLimitsView'];

const path = '/settings/attachments';
const numbers = ['fileMegabytes', 'messageMegabytes'] as const;
const [least, most] = [1, 10];

/** How large attachments may be: everybody may read it, a manager may change it. */
export default function AttachmentSettings() {
  const t = useT();
  const manages = useMay('manager');
  const query = useQuery({ queryKey: ['settings', 'attachments'], queryFn: () => api.get<Limits>(path) });
  const { data } = query;
  if (!data) return <Pending of={query} />;
  const intro = (
    <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
      {t('settings.attachments.intro')}
    </Typography>
  );
  if (!manages)
    return (
      <>
        {intro}
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('settings.attachments.readOnly')}
        </Alert>
        <FactList
          labelWidth={320}
          facts={numbers.map((number) => ({
            label: t(`settings.attachments.${number}`),
            value: String(data[number]),
          }))}
        />
      </>
    );
  return (
    <RecordForm
      record={{ ...data }}
      save={(values) => api.put<Limits>(path, values)}
      label={(field) => t.any(`settings.attachments.${field}`, field)}
    >
      {intro}
      {numbers.map((number) => (
        <NumberInput
          key={number}
          source={number}
          label={t(`settings.attachments.${number}`)}
          min={least}
          max={most}
          helperText={`${least}–${most}`}
          validate={[required(), minValue(least), maxValue(most)]}
        />
      ))}
    </RecordForm>
  );
}
