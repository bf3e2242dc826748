import { Alert, Typography } from '@mui/material';
import { AutocompleteInput, ReferenceInput, required, SelectInput, useGetList } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { Page, PageHeader, RecordForm } from '../ui';
import type { Pitch } from './types';

interface Running {
  id: string;
  name: string;
}

/** The two choices that begin a pitch: who (`?bloggerId=`), and for what (`?campaignId=`). Everything else is written. */
export default function PitchCreate() {
  const t = useT();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const query = useGetList<Running>('campaigns', {
    filter: { state: 'running' },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
    meta: { row: true },
  });
  const { data: campaigns } = query;
  if (!campaigns) return <PendingPage of={query} />;
  const only = campaigns.length === 1 ? campaigns[0]?.id : undefined;
  return (
    <Page width="form">
      <PageHeader title={t('pitches.new.title')} back={{ to: '/pitches', label: t('pitches.title') }} />
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{t('pitches.new.intro')}</Typography>
      {campaigns.length === 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('pitches.new.noRunning')}
        </Alert>
      )}
      <RecordForm
        defaultValues={{ bloggerId: params.get('bloggerId'), campaignId: params.get('campaignId') ?? only }}
        act={t('pitches.new.start')}
        save={(values) => api.post<Pitch>('/pitches', values)}
        onSaved={({ id }) => void navigate(`/pitches/${id}`, { replace: true })}
        onCancel={() => void navigate(-1)}
      >
        <ReferenceInput source="bloggerId" reference="bloggers">
          <AutocompleteInput
            label={t('pitches.blogger')}
            helperText={t('pitches.new.findBlogger')}
            optionText="name"
            filterToQuery={(q: string) => ({ q })}
            validate={required()}
          />
        </ReferenceInput>
        <SelectInput
          source="campaignId"
          label={t('pitches.campaign')}
          choices={campaigns}
          translateChoice={false}
          validate={required()}
        />
      </RecordForm>
    </Page>
  );
}
