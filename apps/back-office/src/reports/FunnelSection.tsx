import { Box, Divider, Skeleton, Typography } from '@mui/material';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, Suspense } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import type { Asked } from './figures';
import { FigureCards } from './FigureCards';
import { FigureTable } from './FigureTable';
import type { Funnel } from './types';

/** Apart from the page, since the chart library is larger than all the rest of it. */
const FunnelChart = lazy(() => import('./FunnelChart'));

/** What came of the pitches: the chart, and the same in a table whose numbers open. */
export function FunnelSection({ funnel, asked }: { funnel: Funnel; asked: Asked }) {
  const t = useT();
  const { number } = useFormat();
  const Figures = useMediaQuery('(max-width: 599px)') ? FigureCards : FigureTable;
  const pitched = funnel.stages[0]?.reached ?? 0;
  const people = t('reports.funnel.people', { smart_count: funnel.people });
  const charted = funnel.stages.filter((figure) => figure.stage !== 'pitched');
  return (
    <SectionCard title={t('reports.funnel.title')} count={number(pitched)}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {t('reports.funnel.about', { smart_count: pitched, people })}
      </Typography>
      <Suspense fallback={<Skeleton variant="rounded" height={346} />}>
        <FunnelChart figures={charted} />
      </Suspense>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('reports.funnel.legend')}
      </Typography>
      <Divider sx={{ my: 2 }} />
      <Figures figures={funnel.stages} asked={asked} label={t('reports.funnel.title')} />
      <Box sx={{ mt: 2.5 }}>
        <Typography variant="h3" sx={{ mb: 0.5 }}>
          {t('reports.funnel.beside')}
        </Typography>
        <Figures figures={funnel.figures} asked={asked} label={t('reports.funnel.beside')} />
      </Box>
    </SectionCard>
  );
}
