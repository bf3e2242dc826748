import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { DisclosureChip, type PublicationRow, SentimentChip } from '../publications';
import { RelativeDay, SectionCard } from '../ui';
import type { Review } from './types';

/** What was published for a request, each with how it was judged and whether it is disclosed. */
export function ReviewPublications({ review, mayLog }: { review: Review; mayLog: boolean }) {
  const t = useT();
  const query = useGetList<PublicationRow>('publications', {
    filter: { reviewRequestId: review.id },
    sort: { field: 'publishedOn', order: 'DESC' },
    pagination: { page: 1, perPage: 25 },
    meta: { row: true },
  });
  const { data } = query;
  return (
    <SectionCard
      title={t('reviews.publications')}
      action={
        mayLog && (
          <Button component={Link} to={`/publications/create?reviewRequestId=${review.id}`}>
            {t('reviews.logPublication')}
          </Button>
        )
      }
    >
      {!data && <Pending of={query} />}
      {data?.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('reviews.noPublications')}
        </Typography>
      )}
      {data?.map(({ id, title, url, publishedOn, sentiment, disclosureStatus }) => (
        <Box key={id} sx={{ py: 0.75 }}>
          <MuiLink
            component={Link}
            to={`/publications/${id}/show`}
            sx={{ fontWeight: 600, wordBreak: 'break-word' }}
          >
            {title || url}
          </MuiLink>
          <Stack direction="row" sx={{ gap: 1, mt: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
              <RelativeDay on={publishedOn} focusable />
            </Typography>
            {sentiment && <SentimentChip sentiment={sentiment} />}
            <DisclosureChip status={disclosureStatus} />
          </Stack>
        </Box>
      ))}
    </SectionCard>
  );
}
