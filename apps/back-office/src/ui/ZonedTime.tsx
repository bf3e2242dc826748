import { Box, Tooltip } from '@mui/material';
import { dayIn, sameClock, townOf } from '../format/when';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';

/** The time of a message on the blogger's clock, with the reader's own beside it where they differ. */
export function ZonedTime({ at, zone }: { at: string; zone: string | null | undefined }) {
  const t = useT();
  const format = useFormat();
  const theirs = zone ?? format.myZone;
  const alike = sameClock(new Date(at), theirs, format.myZone);
  const there = format.dayAndTime(at, theirs);
  const sameDay = dayIn(new Date(at), theirs) === dayIn(new Date(at), format.myZone);
  return (
    <Tooltip title={`${format.exactly(at, theirs)} (${townOf(theirs)})`}>
      <time dateTime={at} tabIndex={0}>
        {alike ? there : t('time.there', { time: there, town: townOf(theirs) })}
        {!alike && (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
            {' · '}
            {t('time.here', { time: sameDay ? format.time(at) : format.dayAndTime(at) })}
          </Box>
        )}
      </time>
    </Tooltip>
  );
}
