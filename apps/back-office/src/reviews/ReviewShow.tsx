import { Box, Stack } from '@mui/material';
import { useState } from 'react';
import { useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { pathToOpen } from '../cases';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { useMay, useMe } from '../providers/useMe';
import { type MenuAction, Page, PageHeader, PrimaryAction, useLive } from '../ui';
import { RequestCard } from './RequestCard';
import { ReviewPublications } from './ReviewPublications';
import { ReviewStateChip } from './ReviewStateChip';
import { ReviewTrack } from './ReviewTrack';
import { SampleCard } from './SampleCard';
import { type SampleStep, SampleSteps } from './SampleSteps';
import { TermsCard } from './TermsCard';
import type { Review } from './types';
import { useNextStep } from './useNextStep';
import { useReviewActions } from './useReviewActions';
import { wayOn } from './wayOn';

/** One review request: where it is on its way, who acts next, what was said and sent, what came of it. */
export default function ReviewShow() {
  const { id = '' } = useParams();
  const query = useGetOne<Review>('review-requests', { id });
  return query.data ? <Shown review={query.data} /> : <PendingPage of={query} />;
}

function Shown({ review }: { review: Review }) {
  const t = useT();
  const me = useMe();
  const say = useNextStep();
  const navigate = useNavigate();
  const isOfficer = useMay('officer');
  const isManager = useMay('manager');
  const [step, setStep] = useState<SampleStep | null>(null);
  const { agree, decline, cancel, close, remove, busy } = useReviewActions(review);
  const { id, state, overdue, allowed, officerId, officerName, campaignName, request } = review;
  useLive(request?.sentAt ? null : request?.notBefore);
  const mayAct = isOfficer && (isManager || officerId === me?.id);
  const logging = `/publications/create?reviewRequestId=${id}`;
  const acts = {
    agree: { label: t('reviews.agree'), onClick: () => void agree() },
    shipment: { label: t('reviews.ship'), onClick: () => setStep('shipment') },
    receipt: { label: t('reviews.receive'), onClick: () => setStep('receipt') },
    'sample-return': { label: t('reviews.takeBack'), onClick: () => setStep('sample-return') },
    log: { label: t('reviews.logPublication'), onClick: () => void navigate(logging) },
    close: { label: t('reviews.close'), onClick: () => void close() },
  };
  const { primary, others } = wayOn(review);
  const main = primary && (mayAct || (isOfficer && primary === 'log')) ? acts[primary] : null;
  const isOpen = allowed.includes('cancelled');
  const more: MenuAction[] = [
    ...others.map((act) => acts[act]),
    ...(isOpen ? [{ label: t('reviews.edit'), onClick: () => void navigate(`/review-requests/${id}`) }] : []),
    ...(state === 'shipped'
      ? [{ label: t('reviews.mendShipment'), onClick: () => setStep('shipment') }]
      : []),
    {
      label: t('cases.open'),
      onClick: () => void navigate(pathToOpen(review.bloggerId, { type: 'review_request', id })),
    },
    ...(isOpen ? [{ label: t('reviews.decline'), onClick: () => void decline() }] : []),
    ...(isOpen ? [{ label: t('reviews.cancel'), onClick: () => void cancel(), danger: true }] : []),
    ...(state === 'proposed' && request === null
      ? [{ label: t('reviews.delete'), onClick: () => void remove(), danger: true }]
      : []),
  ];
  return (
    <Page>
      <PageHeader
        title={t('reviews.of', { product: review.productName, blogger: review.bloggerName })}
        back={{ to: '/review-requests', label: t('reviews.title') }}
        chips={<ReviewStateChip state={state} overdue={overdue} />}
        facts={`${campaignName} · ${mayAct ? officerName : t('reviews.notYours', { name: officerName })}`}
        next={say(review.next)}
        action={
          main && (
            <PrimaryAction onClick={main.onClick} disabled={busy}>
              {main.label}
            </PrimaryAction>
          )
        }
        more={mayAct ? more : []}
      />
      <ReviewTrack review={review} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '3fr 2fr' }, alignItems: 'start' }}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <RequestCard review={review} mayAct={mayAct} />
          <ReviewPublications
            review={review}
            mayLog={isOfficer && (state === 'published' || state === 'closed')}
          />
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <TermsCard review={review} />
          <SampleCard review={review} />
        </Stack>
      </Box>
      {step && <SampleSteps review={review} step={step} onClose={() => setStep(null)} />}
    </Page>
  );
}
