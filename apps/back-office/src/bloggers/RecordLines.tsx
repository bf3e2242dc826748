import { Box, Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { SectionCard } from '../ui';

interface Line {
  id: string;
  to: string;
  title: string;
  about: ReactNode;
  chip: ReactNode;
}

/** The records of one kind that a blogger has: a line each, leading to its page. */
export function RecordLines({ title, none, lines }: { title: string; none: string; lines: Line[] }) {
  return (
    <SectionCard title={title} count={lines.length || undefined}>
      {lines.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {none}
        </Typography>
      )}
      {lines.map(({ id, to, title: name, about, chip }) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 1 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <MuiLink component={Link} to={to} variant="body2" sx={{ fontWeight: 550 }}>
              {name}
            </MuiLink>
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {about}
            </Typography>
          </Box>
          {chip}
        </Box>
      ))}
    </SectionCard>
  );
}
