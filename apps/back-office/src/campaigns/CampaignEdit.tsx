import { useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { type MessageKey, useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { Page, PageHeader, RecordForm } from '../ui';
import { CampaignInputs } from './CampaignInputs';
import { CampaignStateChip } from './CampaignStateChip';
import type { Campaign } from './types';

const labels = {
  name: 'campaigns.name',
  objective: 'campaigns.objective',
  target: 'campaigns.target',
  targetCount: 'campaigns.targetCount',
  startsOn: 'campaigns.startsOn',
  endsOn: 'campaigns.endsOn',
  managerId: 'campaigns.manager',
  productIds: 'campaigns.products',
  approaches: 'campaigns.approaches',
} as const satisfies Record<string, MessageKey>;

/** A campaign to be changed. */
export default function CampaignEdit() {
  const t = useT();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useGetOne<Campaign>('campaigns', { id });
  const { data } = query;
  if (!data) return <PendingPage of={query} />;
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
        label={(field) => (field in labels ? t(labels[field as keyof typeof labels]) : field)}
      >
        <CampaignInputs />
      </RecordForm>
    </Page>
  );
}
