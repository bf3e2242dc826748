import { useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Waiting } from '../layout/Waiting';
import { Page, PageHeader, RecordForm } from '../ui';
import { CampaignInputs } from './CampaignInputs';
import { CampaignStateChip } from './CampaignStateChip';
import type { Campaign } from './types';

/** A campaign to be changed. */
export default function CampaignEdit() {
  const t = useT();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data } = useGetOne<Campaign>('campaigns', { id });
  if (!data) return <Waiting />;
  const back = () => void navigate(`/campaigns/${id}/show`);
  return (
    <Page width="form">
      <PageHeader
        title={data.name}
        back={{ to: `/campaigns/${id}/show`, label: data.name }}
        chips={<CampaignStateChip state={data.state} />}
      />
      <RecordForm
        record={data}
        save={(_values, changed) => api.patch(`/campaigns/${id}`, changed)}
        onSaved={back}
        onCancel={back}
        label={(field) => t.any(`campaigns.${field}`, field)}
      >
        <CampaignInputs />
      </RecordForm>
    </Page>
  );
}
