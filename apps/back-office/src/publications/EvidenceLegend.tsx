import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { EvidenceSign } from './EvidenceSign';
import type { Look } from './evidenceLook';

/** What each kind of mark means; only those that are there. */
export function EvidenceLegend({ looks }: { looks: readonly Look[] }) {
  const t = useT();
  if (looks.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('publications.article.legend')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        listStyle: 'none',
        m: 0,
        p: 0,
        mb: 1.5,
      }}
    >
      {looks.map((look) => (
        <Typography component="li" variant="caption" key={look} sx={{ color: 'text.secondary' }}>
          <EvidenceSign look={look} />
          {t(`publications.article.looks.${look}`)}
        </Typography>
      ))}
    </Box>
  );
}
