import { Box, Typography } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import { useT } from '../i18n/useT';
import { type Stop, trackOf } from './track';
import type { Review } from './types';

/** The way of a request, from proposed to closed, and where it is on it. */
export function ReviewTrack({ review }: { review: Review }) {
  const t = useT();
  const { state, sample, agreedAt } = review;
  const stops = trackOf({
    state,
    hasSample: sample !== null,
    agreed: agreedAt !== null,
    shipped: Boolean(sample?.shipment),
    received: Boolean(sample?.shipment?.receivedOn),
  });
  return (
    <Box
      component="ol"
      aria-label={t('reviews.track')}
      sx={{
        listStyle: 'none',
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: `repeat(${stops.length}, 1fr)` },
        gap: { xs: 1, sm: 0 },
        p: 0,
        m: 0,
        mb: 2.5,
      }}
    >
      {stops.map((stop, index) => (
        <TrackStop key={stop.state} stop={stop} number={index + 1} first={index === 0} />
      ))}
    </Box>
  );
}

function TrackStop({
  stop: { state, place },
  number,
  first,
}: {
  stop: Stop;
  number: number;
  first: boolean;
}) {
  const t = useT();
  const line = place === 'ahead' ? 'divider' : 'primary.main';
  return (
    <Box
      component="li"
      aria-current={place === 'here' ? 'step' : undefined}
      sx={{
        display: 'flex',
        flexDirection: { xs: 'row', sm: 'column' },
        alignItems: 'center',
        gap: 0.75,
        position: 'relative',
        '&::before': first
          ? undefined
          : {
              content: '""',
              display: { xs: 'none', sm: 'block' },
              position: 'absolute',
              top: 12,
              right: 'calc(50% + 16px)',
              width: 'calc(100% - 32px)',
              height: 2,
              bgcolor: line,
            },
      }}
    >
      <Box
        aria-hidden
        sx={{
          width: 26,
          height: 26,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          flexShrink: 0,
          border: 2,
          borderColor: line,
          bgcolor: place === 'done' ? 'primary.main' : 'background.paper',
          color:
            place === 'done' ? 'primary.contrastText' : place === 'here' ? 'primary.main' : 'text.secondary',
          fontSize: '0.8125rem',
          fontWeight: 700,
        }}
      >
        {place === 'done' ? <CheckIcon sx={{ fontSize: 15 }} /> : number}
      </Box>
      <Typography
        variant="body2"
        sx={{
          fontWeight: place === 'here' ? 700 : 500,
          color: place === 'ahead' ? 'text.secondary' : undefined,
        }}
      >
        {t(`reviews.states.${state}`)}
      </Typography>
    </Box>
  );
}
