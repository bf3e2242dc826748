import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, ReferenceInput, required, SelectInput } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { Page, PageHeader, RecordForm, SendingBanner } from '../ui';
import { RequestInputs, TermsInputs } from './ReviewInputs';
import { startingPoint } from './startingPoint';
import { reviewTerms } from './terms';
import type { Review } from './types';

/** The accepted pitch that a request comes from. */
interface Origin {
  id: string;
  bloggerId: string;
  bloggerName: string;
  campaignId: string;
}

/** Requests a review: from an accepted pitch (`?pitchId=`), for a blogger (`?bloggerId=`), or from nothing. */
export default function ReviewCreate() {
  const t = useT();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const asked = startingPoint(params);
  const { pitchId } = asked;
  const query = useQuery({
    queryKey: ['pitches', 'getOne', pitchId, 'origin'],
    queryFn: () => api.get<Origin>(`/pitches/${pitchId}`),
    enabled: pitchId !== null,
  });
  const { data: pitch } = query;
  if (pitchId && !pitch) return <PendingPage of={query} />;
  const start = {
    pitchId,
    bloggerId: pitch?.bloggerId ?? asked.bloggerId,
    campaignId: pitch?.campaignId ?? asked.campaignId,
    sample: null,
    connectionDetail: '',
    subject: '',
    body: '',
  };
  return (
    <Page width="form">
      <PageHeader
        title={t('reviews.new')}
        back={
          pitch
            ? { to: `/pitches/${pitch.id}/show`, label: pitch.bloggerName }
            : { to: '/review-requests', label: t('reviews.title') }
        }
      />
      <SendingBanner />
      <RecordForm
        defaultValues={start}
        save={({ language, ...values }) =>
          api.post<Review>('/review-requests', reviewTerms({ ...values, ...(language ? { language } : {}) }))
        }
        onSaved={({ id }) => void navigate(`/review-requests/${id}/show`)}
        onCancel={() => void navigate(-1)}
      >
        <ReferenceInput source="bloggerId" reference="bloggers">
          <AutocompleteInput
            label={t('reviews.blogger')}
            optionText="name"
            filterToQuery={(q: string) => (q ? { q } : {})}
            validate={required()}
            readOnly={Boolean(pitch)}
          />
        </ReferenceInput>
        <ReferenceInput
          source="campaignId"
          reference="campaigns"
          filter={pitch ? {} : { state: 'running' }}
          perPage={100}
        >
          <SelectInput
            label={t('reviews.campaign')}
            optionText="name"
            validate={required()}
            readOnly={Boolean(pitch)}
          />
        </ReferenceInput>
        <TermsInputs />
        <RequestInputs />
      </RecordForm>
    </Page>
  );
}
