import { Box, Button, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { StateChip } from '../ui';
import type { Campaign } from './types';

/** What of GET /campaigns/:id/progress is shown here. */
interface Progress {
  reviewRequests: Record<string, number>;
  reading: {
    measure: 'reviews_published' | 'publications';
    count: number;
    targetCount: number | null;
    reached: boolean | null;
    indirect: boolean;
  } | null;
}

/** Objective and target, and where the campaign stands against them. */
export function CampaignStanding({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const { id, objective, target, state } = campaign;
  const { data: progress } = useQuery({
    queryKey: ['campaigns', 'progress', id],
    queryFn: ({ signal }) => api.get<Progress>(`/campaigns/${id}/progress`, {}, signal),
  });
  const requests = Object.values(progress?.reviewRequests ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('campaigns.standing')}
      sx={{ p: { xs: 2, sm: 2.5 } }}
    >
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { md: '3fr 2fr' } }}>
        <div>
          <Typography variant="overline" component="p" sx={{ color: 'text.secondary', lineHeight: 1.6 }}>
            {objective ? t(`campaigns.objectives.${objective}`) : t('campaigns.noObjective')}
          </Typography>
          <Typography variant="h2" component="p" sx={{ fontSize: '1.25rem', lineHeight: 1.35 }}>
            {target || t('campaigns.noTarget')}
          </Typography>
        </div>
        {progress?.reading && state !== 'draft' && <Reading reading={progress.reading} />}
      </Box>
      {state !== 'draft' && (
        <Stack direction="row" sx={{ gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
          <Button
            component={Link}
            to={`/review-requests?filter=${encodeURIComponent(JSON.stringify({ campaignId: id }))}`}
            variant="outlined"
            disabled={requests === 0}
          >
            {t('campaigns.reviewsOf', { smart_count: requests })}
          </Button>
          <Button component={Link} to={`/reports?campaignId=${id}`} variant="outlined">
            {t('campaigns.report')}
          </Button>
        </Stack>
      )}
    </Paper>
  );
}

function Reading({ reading }: { reading: NonNullable<Progress['reading']> }) {
  const t = useT();
  const { number } = useFormat();
  const { measure, count, targetCount, reached, indirect } = reading;
  const words =
    measure === 'reviews_published'
      ? t('campaigns.reviewsPublished', { smart_count: count })
      : t('campaigns.publicationsCounted', { smart_count: count });
  return (
    <div>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, mb: 0.75, flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{words}</Typography>
        {targetCount !== null && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('campaigns.ofTarget', { count: number(count), target: number(targetCount) })}
          </Typography>
        )}
        {reached && <StateChip tone="good" label={t('campaigns.reached')} />}
      </Stack>
      {targetCount !== null && (
        <LinearProgress
          variant="determinate"
          value={Math.min(100, (100 * count) / targetCount)}
          aria-label={words}
          sx={{ height: 6, borderRadius: 3 }}
        />
      )}
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.75 }}>
        {[targetCount === null && t('campaigns.judgeByWords'), indirect && t('campaigns.indirect')]
          .filter(Boolean)
          .join(' ')}
      </Typography>
    </div>
  );
}
