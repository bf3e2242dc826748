import { Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { Funnel } from './types';

type Spread = Funnel['daysToReply'];

/** How many days something took: the median and where half of them lie, or why none is said. */
export function Wait({ label, spread: { n, median, lower, upper } }: { label: string; spread: Spread }) {
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
