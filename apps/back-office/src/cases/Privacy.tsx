import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/useT';

/** The lock sign: who can see a case. */
export function Privacy() {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'text.secondary', mb: 2 }}>
      <LockIcon aria-hidden sx={{ fontSize: 18 }} />
      <Typography variant="body2">{t('cases.private')}</Typography>
    </Box>
  );
}
