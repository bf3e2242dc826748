import { Box, Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Pending } from '../layout/Pending';
import { type Query, SectionCard } from '../ui';

interface Line {
  to: string;
  title: string;
  about: ReactNode;
  chip: ReactNode;
}

interface RecordLinesProps<R> {
  title: string;
  none: string;
  query: Query & { data?: R[] };
  line: (record: R) => Line;
}

/** The records of one kind that a blogger has: a line each, leading to its page. */
export function RecordLines<R extends { id: string }>({ title, none, query, line }: RecordLinesProps<R>) {
  const { data } = query;
  return (
    <SectionCard title={title} count={data?.length || undefined}>
      {!data && <Pending of={query} />}
      {data?.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {none}
        </Typography>
      )}
      {data?.map((record) => (
        <RecordLine key={record.id} {...line(record)} />
      ))}
    </SectionCard>
  );
}

function RecordLine({ to, title, about, chip }: Line) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', '&:not(:last-of-type)': { mb: 1 } }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <MuiLink component={Link} to={to} variant="body2" sx={{ fontWeight: 550 }}>
          {title}
        </MuiLink>
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {about}
        </Typography>
      </Box>
      {chip}
    </Box>
  );
}
