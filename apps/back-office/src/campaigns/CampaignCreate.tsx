import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Waiting } from '../layout/Waiting';
import { useMe } from '../providers/useMe';
import { Page, PageHeader, RecordForm } from '../ui';
import { CampaignInputs } from './CampaignInputs';
import type { Campaign } from './types';

/** A new campaign: a name is enough to begin with. */
export default function CampaignCreate() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  if (!me) return <Waiting />;
  return (
    <Page width="form">
      <PageHeader title={t('campaigns.new')} back={{ to: '/campaigns', label: t('campaigns.title') }} />
      <RecordForm
        defaultValues={{ managerId: me.id, approaches: [], productIds: [] }}
        save={(values) => api.post<Campaign>('/campaigns', values)}
        onSaved={({ id }) => void navigate(`/campaigns/${id}/show`)}
        onCancel={() => void navigate('/campaigns')}
      >
        <CampaignInputs />
      </RecordForm>
    </Page>
  );
}
