import { Box } from '@mui/material';
import { type Look, lookColours, lookSigns } from './evidenceLook';

/** The sign before a marked sentence: tells the marks apart without their colours. */
export function EvidenceSign({ look }: { look: Look }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'inline-grid',
        placeItems: 'center',
        width: 16,
        height: 16,
        mr: 0.5,
        borderRadius: '50%',
        fontSize: '0.6875rem',
        fontWeight: 800,
        lineHeight: 1,
        color: `${lookColours[look]}.contrastText`,
        bgcolor: `${lookColours[look]}.main`,
      }}
    >
      {lookSigns[look]}
    </Box>
  );
}
