import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import type { Funnel } from './types';

type Spread = Funnel['daysToReply'];

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

function Wait({ label, spread: { n, median, lower, upper } }: { label: string; spread: Spread }) {
  const t = useT();
  const { number } = useFormat();
  const days = (value: number) => number(Math.round(value * 10) / 10);
  return (
    <div>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      {median === null || lower === null || upper === null ? (
        <Typography variant="body2">
          {n === 0 ? t('reports.time.none') : t('reports.time.tooFew', { count: number(n) })}
        </Typography>
      ) : (
        <Typography variant="body2">
          <strong>
            {t('reports.time.median', {
              days: t('reports.time.days', { smart_count: Math.round(median * 10) / 10 }),
            })}
          </strong>
          {`, ${t('reports.time.half', { lower: days(lower), upper: days(upper) })} (${t('reports.time.ofThose', { smart_count: n })})`}
        </Typography>
      )}
    </div>
  );
}
