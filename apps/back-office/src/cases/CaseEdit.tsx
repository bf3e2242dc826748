import { useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { type MessageKey, useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { Page, PageHeader, RecordForm } from '../ui';
import { GrievanceInputs } from './GrievanceInputs';
import type { Case } from './types';

const labels = {
  summary: 'cases.summary',
  whatHappened: 'cases.whatHappened',
  severity: 'cases.severity',
  ownerId: 'cases.owner',
} as const satisfies Record<string, MessageKey>;

/** Mends what was written of a case, or hands it to a colleague. */
export default function CaseEdit() {
  const t = useT();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useGetOne<Case>('cases', { id });
  const { data } = query;
  if (!data) return <PendingPage of={query} />;
  const back = () => void navigate(`/cases/${id}/show`);
  return (
    <Page width="form">
      <PageHeader title={t('cases.edit')} back={{ to: `/cases/${id}/show`, label: data.summary }} />
      <RecordForm
        record={data}
        save={(_values, changed) => api.patch(`/cases/${id}`, changed)}
        onSaved={back}
        onCancel={back}
        label={(field) => (field in labels ? t(labels[field as keyof typeof labels]) : field)}
      >
        <GrievanceInputs />
      </RecordForm>
    </Page>
  );
}
