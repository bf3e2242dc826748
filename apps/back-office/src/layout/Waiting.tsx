import { Box, CircularProgress } from '@mui/material';
import { useT } from '../i18n/useT';

/** While it is being found out who is there. */
export function Waiting() {
  const t = useT();
  return (
    <Box sx={{ minHeight: '60vh', display: 'grid', placeItems: 'center' }}>
      <CircularProgress size={28} aria-label={t('app.loading')} />
    </Box>
  );
}
