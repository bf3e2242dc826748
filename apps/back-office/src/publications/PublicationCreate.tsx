import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { AutocompleteInput, ReferenceInput, required, useGetOne } from 'react-admin';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, problemOf } from '../api/client';
import { dayIn } from '../format/when';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import type { Schemas } from '../api/paths';
import { Page, PageHeader, RecordForm, TextInput } from '../ui';
import { JudgementInputs } from './JudgementInputs';
import { ReviewRequestInput } from './ReviewRequestInput';
import type { Publication } from './types';

/** The publication that has this address already. */
interface Known {
  id: string;
  title: string;
  bloggerName: string;
}

/** Logs a publication, beginning with its address; for a review request with `?reviewRequestId=`. */
export default function PublicationCreate() {
  const t = useT();
  const { myZone } = useFormat();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [known, setKnown] = useState<Known | null>(null);
  const reviewRequestId = params.get('reviewRequestId');
  const query = useGetOne<Schemas['ReviewView']>(
    'review-requests',
    { id: reviewRequestId ?? '' },
    { enabled: reviewRequestId !== null },
  );
  const { data: review } = query;
  if (reviewRequestId && !review) return <PendingPage of={query} />;
  const log = async (values: object): Promise<Publication> => {
    setKnown(null);
    return api.post<Publication>('/publications', values).catch((error: unknown) => {
      setKnown((problemOf(error)?.['known'] as Known | undefined) ?? null);
      throw error;
    });
  };
  const back = review ? `/review-requests/${review.id}/show` : '/publications';
  return (
    <Page width="form">
      <PageHeader
        title={t('publications.new')}
        back={{
          to: back,
          label: review ? `${review.productName} · ${review.bloggerName}` : t('publications.title'),
        }}
      />
      <RecordForm
        defaultValues={{
          url: '',
          title: '',
          keyPoints: '',
          sentiment: null,
          publishedOn: dayIn(new Date(), myZone),
          bloggerId: review?.bloggerId ?? params.get('bloggerId'),
          reviewRequestId,
        }}
        save={log}
        act={t('publications.log')}
        done={t('publications.logged')}
        onSaved={({ id }) => void navigate(`/publications/${id}/show`)}
        onCancel={() => void navigate(back)}
      >
        <TextInput
          source="url"
          type="url"
          label={t('publications.url')}
          helperText={t('publications.urlHelp')}
          validate={required()}
          autoFocus
        />
        {known && (
          <Alert
            severity="info"
            sx={{ mb: 1.5 }}
            action={
              <Button component={Link} to={`/publications/${known.id}/show`} color="inherit">
                {t('publications.openKnown')}
              </Button>
            }
          >
            {t('publications.known', {
              title: known.title || t('publications.untitled'),
              name: known.bloggerName,
            })}
          </Alert>
        )}
        <ReferenceInput source="bloggerId" reference="bloggers">
          <AutocompleteInput
            label={t('publications.blogger')}
            optionText="name"
            filterToQuery={(q: string) => (q ? { q } : {})}
            validate={required()}
            readOnly={Boolean(review)}
          />
        </ReferenceInput>
        {!review && <ReviewRequestInput />}
        <JudgementInputs />
      </RecordForm>
    </Page>
  );
}
