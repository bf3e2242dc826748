import { Box, Paper, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface SectionCardProps {
  title: string;
  /** How many things are in it, beside the title. */
  count?: string | number;
  /** A small button at the right of the title. */
  action?: ReactNode;
  /** Lines that run from edge to edge (a list) instead of padded content. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled part of a page. */
export function SectionCard({ title, count, action, flush = false, children }: SectionCardProps) {
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ overflow: 'hidden' }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2,
          pt: 1.25,
          pb: flush ? 1 : 0.75,
          minHeight: 46,
        }}
      >
        <Typography variant="h2" id={id} sx={{ flex: 1 }}>
          {title}
          {count !== undefined && (
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary', ml: 0.75 }}>
              {count}
            </Typography>
          )}
        </Typography>
        {action}
      </Box>
      <Box sx={flush ? undefined : { px: 2, pb: 2 }}>{children}</Box>
    </Paper>
  );
}
