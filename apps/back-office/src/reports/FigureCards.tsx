import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Count } from './Count';
import type { Asked } from './figures';
import type { Figure, Part } from './types';
import { useSayShare } from './useSayShare';

interface FigureCardsProps {
  figures: Figure[];
  asked: Asked;
  label: string;
}

/** The figures on a phone, where a table of five columns can't be read: a few lines each, the same numbers. */
export function FigureCards({ figures, asked, label }: FigureCardsProps) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {figures.map((figure) => (
        <Card key={figure.stage} figure={figure} asked={asked} />
      ))}
    </Box>
  );
}

function Card({ figure, asked }: { figure: Figure; asked: Asked }) {
  const t = useT();
  const { number } = useFormat();
  const { interval, caveat, share } = useSayShare();
  const { stage, rate } = figure;
  const count = (part: Part) => (
    <Count figure={figure} part={part} asked={asked} value={figure[part]}>
      {number(figure[part])}
    </Count>
  );
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t(`reports.stages.${stage}`)}
        </Typography>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {stage !== 'pitched' && rate !== null && share(rate)}
        </Typography>
      </Box>
      <Typography component="div" variant="caption" sx={{ color: 'text.secondary' }}>
        {t('reports.funnel.reached')} {count('reached')}
        {stage !== 'pitched' && (
          <>
            {` · ${t('reports.funnel.base')} `}
            {count('numerator')} / {count('denominator')}
            {figure.open > 0 && (
              <>
                {` · ${t('reports.funnel.open')} `}
                {count('open')}
              </>
            )}
          </>
        )}
        {stage !== 'pitched' && <div>{[interval(figure), caveat(figure)].filter(Boolean).join(' · ')}</div>}
      </Typography>
    </Box>
  );
}
