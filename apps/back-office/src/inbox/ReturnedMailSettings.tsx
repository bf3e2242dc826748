import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { maxValue, minValue, NumberInput, required } from 'react-admin';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { RecordForm, SectionCard } from '../ui';

type Numbers = Schemas['InboxSettingsView'];

const path = '/settings/inbox';

/** What each number may be: [least, most]; the server refuses the rest. */
const limits = { absenceDays: [1, 60], softBounces: [1, 10] } as const;
const numbers = ['absenceDays', 'softBounces'] as const;

/** What follows from absences and failures: everybody may read the numbers, a manager may change them. */
export function ReturnedMailSettings() {
  const t = useT();
  const manages = useMay('manager');
  const query = useQuery({
    queryKey: ['settings', 'inbox'],
    queryFn: () => api.get<Numbers>(path),
  });
  const { data } = query;
  return (
    <SectionCard title={t('inbox.settings.title')}>
      {!data && <Pending of={query} />}
      {data && (manages ? <Editable data={data} /> : <Readable data={data} />)}
    </SectionCard>
  );
}

function Editable({ data }: { data: Numbers }) {
  const t = useT();
  return (
    <RecordForm
      record={{ ...data }}
      save={(values) => api.put<Numbers>(path, values)}
      label={(field) => t.any(`inbox.settings.${field}`, field)}
    >
      {numbers.map((number) => {
        const [least, most] = limits[number];
        return (
          <NumberInput
            key={number}
            source={number}
            label={t(`inbox.settings.${number}`)}
            min={least}
            max={most}
            helperText={`${t(`inbox.settings.help.${number}`)} ${t('inbox.settings.limits', { least, most })}`}
            validate={[required(t('settings.guard.numberNeeded')), minValue(least), maxValue(most)]}
          />
        );
      })}
    </RecordForm>
  );
}

function Readable({ data }: { data: Numbers }) {
  const t = useT();
  return (
    <>
      <Alert severity="info" sx={{ mb: 1 }}>
        {t('settings.guard.readOnly')}
      </Alert>
      {numbers.map((number) => (
        <Typography key={number} variant="body2" sx={{ mt: 1 }}>
          <strong>
            {t('inbox.settings.fact', { label: t(`inbox.settings.${number}`), value: data[number] })}
          </strong>
          <br />
          {t(`inbox.settings.help.${number}`)}
        </Typography>
      ))}
    </>
  );
}
