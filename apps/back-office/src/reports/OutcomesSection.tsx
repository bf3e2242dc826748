import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import { type Asked, publicationsPath } from './figures';
import { Negatives } from './Negatives';
import { Tally } from './Tally';
import { type Outcomes, tones } from './types';

const colours = {
  positive: 'success.main',
  mixed: 'warning.main',
  neutral: 'secondary.main',
  negative: 'error.main',
};

/** What appeared: the mix of tones, and the negative ones in full view. */
export function OutcomesSection({ outcomes, asked }: { outcomes: Outcomes; asked: Asked }) {
  const t = useT();
  const { number } = useFormat();
  const { publications, sentiment } = outcomes;
  const shown = sentiment.unjudged > 0 ? ([...tones, 'unjudged'] as const) : tones;
  return (
    <SectionCard title={t('reports.outcomes.title')} count={number(publications)}>
      {publications === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('reports.outcomes.none')}
        </Typography>
      ) : (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('reports.outcomes.about', { smart_count: publications })}
          </Typography>
          <Tally
            label={t('reports.outcomes.tone')}
            lines={shown.map((tone) => ({
              label: t(`reports.tones.${tone}`),
              count: sentiment[tone],
              to: publicationsPath(asked, { sentiment: tone }),
              colour: tone === 'unjudged' ? undefined : colours[tone],
            }))}
          />
          {sentiment.negative > 0 && <Negatives asked={asked} count={sentiment.negative} />}
        </Box>
      )}
    </SectionCard>
  );
}
