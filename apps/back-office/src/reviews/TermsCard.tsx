import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { FactList, RelativeDay, RelativeTime, SectionCard } from '../ui';
import type { Review } from './types';

/** What is agreed: the product, what ties the blogger to the brand, and when the review is due. */
export function TermsCard({ review }: { review: Review }) {
  const t = useT();
  const { language } = useFormat();
  const { bloggerId, bloggerName, campaignId, campaignName, productName, brand, pitchId } = review;
  const { materialConnection, connectionDetail, dueOn, agreedAt, closeReason, officerName } = review;
  return (
    <SectionCard title={t(review.state === 'proposed' ? 'reviews.termsProposed' : 'reviews.terms')}>
      <FactList
        facts={[
          {
            label: t('reviews.blogger'),
            value: (
              <MuiLink component={Link} to={`/bloggers/${bloggerId}/show`}>
                {bloggerName}
              </MuiLink>
            ),
          },
          { label: t('reviews.product'), value: [productName, brand].filter(Boolean).join(' · ') },
          {
            label: t('reviews.connection'),
            value: materialConnection
              ? t(`reviews.connections.${materialConnection}`)
              : t('reviews.connectionUnnamed'),
          },
          {
            label: t('reviews.connectionDetail'),
            value: connectionDetail && <span style={{ whiteSpace: 'pre-line' }}>{connectionDetail}</span>,
          },
          {
            label: t('reviews.due'),
            value: dueOn ? <RelativeDay on={dueOn} focusable /> : t('reviews.noDue'),
          },
          { label: t('reviews.agreedAt'), value: agreedAt && <RelativeTime at={agreedAt} focusable /> },
          { label: t('reviews.closeReason'), value: closeReason },
          {
            label: t('reviews.campaign'),
            value: (
              <MuiLink component={Link} to={`/campaigns/${campaignId}/show`}>
                {campaignName}
              </MuiLink>
            ),
          },
          {
            label: t('reviews.pitch'),
            value: pitchId && (
              <MuiLink component={Link} to={`/pitches/${pitchId}/show`}>
                {t('reviews.fromPitch')}
              </MuiLink>
            ),
          },
          { label: t('reviews.language'), value: language(review.language) },
          { label: t('reviews.officer'), value: officerName },
        ]}
      />
    </SectionCard>
  );
}
