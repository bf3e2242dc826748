import { Box, Typography } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactNode } from 'react';
import { RelativeDay, RelativeTime } from './RelativeTime';
import type { Tone } from './StateChip';

export interface TimelineEntry {
  id: string;
  /** When, or, where only the day is known, on which day. */
  at?: string;
  on?: string;
  icon: SvgIconComponent;
  tone?: Tone;
  /** What happened, as a sentence with who did it. */
  title: ReactNode;
  /** The words that were said, if any. */
  body?: ReactNode;
}

const colours = {
  neutral: 'text.secondary',
  active: 'primary.main',
  waiting: 'warning.main',
  good: 'success.main',
  bad: 'error.main',
  quiet: 'text.secondary',
};

/** What happened, newest first: one line a thing, with its words beneath. */
export function Timeline({ entries, label }: { entries: TimelineEntry[]; label: string }) {
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {entries.map((entry) => (
        <Box
          component="li"
          key={entry.id}
          sx={{
            display: 'flex',
            gap: 1.5,
            pb: 2,
            position: 'relative',
            '&:not(:last-of-type)::before': {
              content: '""',
              position: 'absolute',
              left: 13,
              top: 30,
              bottom: 2,
              width: '1px',
              bgcolor: 'divider',
            },
          }}
        >
          <Box
            sx={{
              width: 27,
              height: 27,
              borderRadius: '50%',
              display: 'grid',
              placeItems: 'center',
              bgcolor: 'action.hover',
              color: colours[entry.tone ?? 'neutral'],
              flexShrink: 0,
            }}
          >
            <entry.icon aria-hidden sx={{ fontSize: 16 }} />
          </Box>
          <Box sx={{ minWidth: 0, flex: 1, pt: 0.375 }}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
              <Typography component="div" variant="body2" sx={{ flex: '1 1 200px' }}>
                {entry.title}
              </Typography>
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {entry.at && <RelativeTime at={entry.at} />}
                {entry.on && <RelativeDay on={entry.on} />}
              </Typography>
            </Box>
            {entry.body && (
              <Typography
                component="div"
                variant="body2"
                sx={{ color: 'text.secondary', whiteSpace: 'pre-line', mt: 0.25 }}
              >
                {entry.body}
              </Typography>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
