import { Box } from '@mui/material';
import type { ReactNode } from 'react';

const widths = { form: 760, reading: 980, wide: 1320 };

/** The room of a page: its width by what it is for (a form is never wider than it can be read). */
export function Page({ width = 'wide', children }: { width?: keyof typeof widths; children: ReactNode }) {
  return (
    <Box
      sx={{
        width: '100%',
        maxWidth: widths[width],
        px: { xs: 1.5, sm: 2.5, lg: 3.5 },
        py: { xs: 1.5, sm: 2.5 },
      }}
    >
      {children}
    </Box>
  );
}
