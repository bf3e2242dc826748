import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { maxValue, minValue, NumberInput, required } from 'react-admin';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { FactList, RecordForm } from '../ui';
import { type GuardNumber, guardGroups, guardLimits } from './guardNumbers';

const path = '/settings/guard';

/** The numbers of the one-to-one guard: everybody may read them, a manager may change them. */
export default function GuardSettings() {
  const t = useT();
  const manages = useMay('manager');
  const query = useQuery({
    queryKey: ['settings', 'guard'],
    queryFn: () => api.get<Record<GuardNumber | 'version', number>>(path),
  });
  const { data } = query;
  if (!data) return <Pending of={query} />;
  const intro = (
    <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
      {t('settings.guard.intro')}
    </Typography>
  );
  const groups = Object.entries(guardGroups) as [keyof typeof guardGroups, readonly GuardNumber[]][];
  if (!manages) {
    return (
      <>
        {intro}
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('settings.guard.readOnly')}
        </Alert>
        <FactList
          labelWidth={420}
          facts={groups.flatMap(([, numbers]) =>
            numbers.map((number) => ({ label: t(`settings.guard.${number}`), value: String(data[number]) })),
          )}
        />
      </>
    );
  }
  return (
    <RecordForm
      record={data}
      save={(values) => api.put(path, values)}
      label={(field) => t.any(`settings.guard.${field}`, field)}
    >
      {intro}
      {groups.map(([group, numbers]) => (
        <Box key={group} component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
          <Typography variant="h3" component="legend" sx={{ mb: 0.5 }}>
            {t(`settings.guard.groups.${group}`)}
          </Typography>
          <Box
            sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2, alignItems: 'end' }}
          >
            {numbers.map((number) => (
              <Number key={number} number={number} />
            ))}
          </Box>
        </Box>
      ))}
    </RecordForm>
  );
}

function Number({ number }: { number: GuardNumber }) {
  const t = useT();
  const [least, most] = guardLimits[number];
  return (
    <NumberInput
      source={number}
      label={t(`settings.guard.${number}`)}
      min={least}
      max={most}
      helperText={`${least}–${most}`}
      validate={[required(t('settings.guard.numberNeeded')), minValue(least), maxValue(most)]}
    />
  );
}
