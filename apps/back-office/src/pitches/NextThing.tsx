import { Box } from '@mui/material';
import { useT } from '../i18n/useT';
import { useReason } from '../messages';
import { ZonedTime } from '../ui';
import { useRuleSentence } from './useRuleSentence';
import type { PitchRow } from './types';

const timed = ['leaves', 'follow_up', 'silence'];

/** What happens next with a pitch, when, and if nothing does, why not. */
export function NextThing({ pitch }: { pitch: Pick<PitchRow, 'next' | 'timeZone'> }) {
  const t = useT();
  const sayReason = useReason();
  const sayRule = useRuleSentence();
  const { what, at, step, whyNot } = pitch.next;
  if (what === 'nothing') return null;
  const why = whyNot && (sayRule.known(whyNot.code) ? sayRule(whyNot) : sayReason(whyNot));
  return (
    <Box component="span">
      {t(`pitches.nexts.${what}`, { step: step ?? 0 })}
      {at && timed.includes(what) && (
        <>
          {' '}
          <ZonedTime at={at} zone={pitch.timeZone} />
        </>
      )}
      {why && `. ${why}`}
    </Box>
  );
}
