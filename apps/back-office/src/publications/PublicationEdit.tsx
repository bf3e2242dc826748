import { required, useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { type MessageKey, useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { Page, PageHeader, RecordForm, TextInput } from '../ui';
import { JudgementInputs } from './JudgementInputs';
import { ReviewRequestInput } from './ReviewRequestInput';
import type { Publication } from './types';

const labels = {
  url: 'publications.url',
  title: 'publications.headline',
  publishedOn: 'publications.publishedOn',
  sentiment: 'publications.sentiment',
  keyPoints: 'publications.keyPoints',
  reviewRequestId: 'publications.reviewRequest',
} as const satisfies Record<string, MessageKey>;

/** Mends what was logged; links it to a review request where it has none. */
export default function PublicationEdit() {
  const t = useT();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useGetOne<Publication>('publications', { id });
  const { data } = query;
  if (!data) return <PendingPage of={query} />;
  const back = () => void navigate(`/publications/${id}/show`);
  return (
    <Page width="form">
      <PageHeader
        title={t('publications.edit')}
        back={{ to: `/publications/${id}/show`, label: data.title || t('publications.untitled') }}
      />
      <RecordForm
        record={data}
        save={(_values, changed) => api.patch(`/publications/${id}`, changed)}
        onSaved={back}
        onCancel={back}
        label={(field) => (field in labels ? t(labels[field as keyof typeof labels]) : field)}
      >
        <TextInput source="url" type="url" label={t('publications.url')} validate={required()} />
        {data.reviewRequestId === null && <ReviewRequestInput />}
        <JudgementInputs />
      </RecordForm>
    </Page>
  );
}
