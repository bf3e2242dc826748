import { Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { ExternalLink, FactList, RelativeDay, RelativeTime, SectionCard } from '../ui';
import { SentimentChip } from './SentimentChip';
import type { Publication } from './types';

/** What staff make of a publication, and what it belongs to. */
export function JudgementCard({ publication }: { publication: Publication }) {
  const t = useT();
  const { bloggerId, bloggerName, reviewRequestId, productName, campaignId, campaignName, url } = publication;
  const { sentiment, keyPoints, publishedOn, loggedByName, createdAt } = publication;
  const to = (path: string, words: string | null) => (
    <MuiLink component={Link} to={path}>
      {words}
    </MuiLink>
  );
  return (
    <SectionCard title={t('publications.judged')}>
      <FactList
        facts={[
          {
            label: t('publications.sentiment'),
            value: sentiment ? <SentimentChip sentiment={sentiment} /> : t('publications.notJudged'),
          },
          { label: t('publications.url'), value: <ExternalLink href={url}>{url}</ExternalLink> },
          { label: t('publications.publishedOn'), value: <RelativeDay on={publishedOn} focusable /> },
          { label: t('publications.blogger'), value: to(`/bloggers/${bloggerId}/show`, bloggerName) },
          {
            label: t('publications.reviewRequest'),
            value: reviewRequestId && to(`/review-requests/${reviewRequestId}/show`, productName),
          },
          {
            label: t('publications.campaign'),
            value: campaignId && to(`/campaigns/${campaignId}/show`, campaignName),
          },
          {
            label: t('publications.loggedBy'),
            value: (
              <>
                {loggedByName}, <RelativeTime at={createdAt} focusable />
              </>
            ),
          },
        ]}
      />
      <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        {t('publications.keyPoints')}
      </Typography>
      <Typography
        variant="body2"
        sx={{ whiteSpace: 'pre-line', color: keyPoints ? undefined : 'text.secondary' }}
      >
        {keyPoints || t('publications.noKeyPoints')}
      </Typography>
    </SectionCard>
  );
}
