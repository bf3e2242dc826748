import { Box, Tooltip } from '@mui/material';
import { sameClock, townOf } from '../format/when';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';

/** The time of a message on the blogger's clock, with the reader's own beside it where they differ. */
export function ZonedTime({ at, zone }: { at: string; zone: string | null | undefined }) {
  const t = useT();
  const format = useFormat();
  const theirs = zone ?? format.myZone;
  const alike = sameClock(new Date(at), theirs, format.myZone);
  const there = format.when(at, theirs);
  return (
    <Tooltip title={`${format.exactly(at, theirs)} (${townOf(theirs)})`}>
      <time dateTime={at} tabIndex={0}>
        {alike ? there : t('time.there', { time: there, town: townOf(theirs) })}
        {!alike && (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
            {' · '}
            {t('time.here', { time: format.when(at) })}
          </Box>
        )}
      </time>
    </Tooltip>
  );
}
