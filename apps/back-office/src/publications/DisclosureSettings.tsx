import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { CheckboxGroupInput, TextArrayInput } from 'react-admin';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { FactList, RecordForm } from '../ui';
import { notAHost } from './hostNames';
import { jurisdictions, regionOf } from './jurisdictions';

type Settings = Schemas['DisclosureSettingsView'];

const path = '/settings/disclosure';
const sites = ['brandDomains', 'partnerDomains'] as const;

/** What disclosures are judged by: everybody may read it, a manager may change it. */
export default function DisclosureSettings() {
  const t = useT();
  const manages = useMay('manager');
  const query = useQuery({ queryKey: ['settings', 'disclosure'], queryFn: () => api.get<Settings>(path) });
  const { data } = query;
  if (!data) return <Pending of={query} />;
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('publications.settings.intro')}
      </Typography>
      {manages ? <Editable settings={data} /> : <ReadOnly settings={data} />}
    </>
  );
}

function Editable({ settings }: { settings: Settings }) {
  const t = useT();
  const { country } = useFormat();
  const areHosts = (words: string[] | null) => {
    const wrong = notAHost(words ?? []);
    return wrong === undefined ? undefined : t('publications.settings.notAHost', { host: wrong });
  };
  return (
    <RecordForm
      record={{ ...settings }}
      save={({ brandDomains, partnerDomains, ...values }) =>
        api.put<Settings>(path, {
          ...values,
          brandDomains: brandDomains ?? [],
          partnerDomains: partnerDomains ?? [],
        })
      }
      label={(field) => t.any(`publications.settings.${field}`, field)}
    >
      <CheckboxGroupInput
        source="jurisdictions"
        label={t('publications.settings.jurisdictions')}
        helperText={t('publications.settings.jurisdictionsHelp')}
        choices={jurisdictions.map((id) => ({ id, name: country(regionOf(id)) }))}
        translateChoice={false}
      />
      {sites.map((source) => (
        <TextArrayInput
          key={source}
          source={source}
          label={t(`publications.settings.${source}`)}
          helperText={t(`publications.settings.${source}Help`)}
          validate={areHosts}
        />
      ))}
    </RecordForm>
  );
}

function ReadOnly({ settings }: { settings: Settings }) {
  const t = useT();
  const { country, list } = useFormat();
  const countries = settings.jurisdictions.map((id) => country(regionOf(id)));
  return (
    <>
      <Alert severity="info" sx={{ mb: 2 }}>
        {t('publications.settings.readOnly')}
      </Alert>
      <FactList
        labelWidth={260}
        facts={[
          {
            label: t('publications.settings.jurisdictions'),
            value: countries.length > 0 ? list(countries) : t('publications.settings.asTheirCountries'),
          },
          ...sites.map((source) => ({
            label: t(`publications.settings.${source}`),
            value: settings[source].join(', ') || t('publications.settings.noSites'),
          })),
        ]}
      />
    </>
  );
}
