import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { required, TextArrayInput } from 'react-admin';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { forgetMe, loadMe } from '../providers/me';
import { useKeepMe } from '../providers/useMe';
import { CountryInput, RecordForm, ScreenLanguageInput, TextInput } from '../ui';

const path = '/settings/organisation';

/** Who writes to bloggers. */
export default function OrganisationSettings() {
  const t = useT();
  const keepMe = useKeepMe();
  const query = useQuery({
    queryKey: ['settings', 'organisation'],
    queryFn: () => api.get<Record<string, unknown>>(path),
  });
  const { data } = query;
  if (!data) return <Pending of={query} />;
  const refreshName = async () => {
    forgetMe();
    keepMe(await loadMe());
  };
  return (
    <RecordForm
      record={data}
      save={(values) => api.put(path, { ...values, brands: values.brands ?? [] })}
      onSaved={() => void refreshName()}
      label={(field) => t.any(`settings.organisation.${field}`, field)}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('settings.organisation.intro')}
      </Typography>
      <TextInput source="name" label={t('settings.organisation.name')} validate={required()} />
      <ScreenLanguageInput
        source="language"
        label={t('settings.organisation.language')}
        validate={required()}
      />
      <CountryInput source="country" label={t('settings.organisation.country')} validate={required()} />
      <TextArrayInput
        source="brands"
        label={t('settings.organisation.brands')}
        helperText={t('settings.organisation.brandsHelp')}
      />
    </RecordForm>
  );
}
