import { Box, Typography } from '@mui/material';
import { Children, type ReactNode } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';

interface LaneProps {
  title: string;
  /** How many there are; the list may hold fewer. */
  total: number;
  empty: string;
  foot?: string;
  children: ReactNode;
}

/** One of the three columns of Today. */
export function Lane({ title, total, empty, foot, children }: LaneProps) {
  const t = useT();
  const format = useFormat();
  const shown = Children.count(children);
  return (
    <SectionCard title={title} count={total > 0 ? format.number(total) : undefined} flush>
      {shown === 0 ? (
        <Quiet>{empty}</Quiet>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {children}
        </Box>
      )}
      {total > 50 && <Quiet>{t('today.moreThanShown', { smart_count: total - 50 })}</Quiet>}
      {foot && <Quiet>{foot}</Quiet>}
    </SectionCard>
  );
}

function Quiet({ children }: { children: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', px: 2, pb: 2, pt: 0.5 }}>
      {children}
    </Typography>
  );
}

/** A line of Today: what, about whom, what can be done at once. */
export function LaneItem({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      {children}
      {actions && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 0.25,
            mt: { xs: 0.25, sm: 0.5 },
            mx: -0.875,
            alignItems: 'center',
            // A thumb needs more room than a mouse.
            '& .MuiButton-root': { minHeight: { xs: 40, sm: 28 }, py: 0, px: 0.875 },
          }}
        >
          {actions}
        </Box>
      )}
    </Box>
  );
}
