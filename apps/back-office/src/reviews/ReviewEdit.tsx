import { useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { type MessageKey, useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { Page, PageHeader, RecordForm } from '../ui';
import { RequestInputs, TermsInputs } from './ReviewInputs';
import { ReviewStateChip } from './ReviewStateChip';
import { reviewTerms } from './terms';
import type { Review } from './types';

const labels = {
  productId: 'reviews.product',
  materialConnection: 'reviews.connection',
  connectionDetail: 'reviews.connectionDetail',
  dueOn: 'reviews.due',
  sample: 'reviews.sample',
  language: 'reviews.language',
  subject: 'reviews.subject',
  body: 'reviews.body',
} as const satisfies Record<string, MessageKey>;

/** Changes what is agreed, and what is written while it has not left. */
export default function ReviewEdit() {
  const t = useT();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useGetOne<Review>('review-requests', { id });
  const { data } = query;
  if (!data) return <PendingPage of={query} />;
  const title = t('reviews.of', { product: data.productName, blogger: data.bloggerName });
  const back = () => void navigate(`/review-requests/${id}/show`);
  return (
    <Page width="form">
      <PageHeader
        title={t('reviews.edit')}
        back={{ to: `/review-requests/${id}/show`, label: title }}
        chips={<ReviewStateChip state={data.state} overdue={data.overdue} />}
      />
      <RecordForm
        record={data}
        save={(_values, changed) => api.patch(`/review-requests/${id}`, reviewTerms(changed))}
        onSaved={back}
        onCancel={back}
        label={(field) => (field in labels ? t(labels[field as keyof typeof labels]) : field)}
      >
        <TermsInputs shipped={Boolean(data.sample?.shipment)} />
        <RequestInputs />
      </RecordForm>
    </Page>
  );
}
