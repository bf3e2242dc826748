import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Where nothing is yet: what the thing is for, and the first step. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Stack
      sx={{ alignItems: 'flex-start', gap: 1, py: { xs: 3, sm: 5 }, px: { xs: 1, sm: 3 }, maxWidth: 560 }}
    >
      <Typography variant="h2" component="p">
        {title}
      </Typography>
      {children && (
        <Typography component="div" sx={{ color: 'text.secondary' }}>
          {children}
        </Typography>
      )}
      {action && (
        <Stack direction="row" sx={{ gap: 1, pt: 1, flexWrap: 'wrap' }}>
          {action}
        </Stack>
      )}
    </Stack>
  );
}
