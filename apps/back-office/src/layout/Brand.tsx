import { Box, Typography } from '@mui/material';
import { useMe } from '../providers/useMe';

/** The mark, and whose Rapport this is. */
export function Brand() {
  const organisation = useMe()?.organisation.name;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: { sm: 'center', lg: 'flex-start' },
        gap: 1.25,
        px: { lg: 1 },
        pb: 1.25,
      }}
    >
      <Mark size={28} />
      <Box sx={{ display: { sm: 'none', lg: 'block' }, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 700, lineHeight: 1.2, letterSpacing: '-0.01em' }}>Rapport</Typography>
        {organisation && (
          <Typography
            variant="caption"
            noWrap
            sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}
          >
            {organisation}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

/** Two people talking: the product's mark. */
export function Mark({ size }: { size: number }) {
  return (
    <img src="/rapport.svg" width={size} height={size} alt="" style={{ display: 'block', flexShrink: 0 }} />
  );
}
