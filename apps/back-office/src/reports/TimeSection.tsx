import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import type { Funnel } from './types';
import { Wait } from './Wait';

/** How long it took, of those where it happened. */
export function TimeSection({ funnel }: { funnel: Funnel }) {
  const t = useT();
  return (
    <SectionCard title={t('reports.time.title')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Wait label={t('reports.time.toReply')} spread={funnel.daysToReply} />
        <Wait label={t('reports.time.toPublish')} spread={funnel.daysToPublish} />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('reports.time.censored')}
        </Typography>
      </Box>
    </SectionCard>
  );
}
