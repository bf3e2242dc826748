import { Box, MenuItem, TextField } from '@mui/material';
import { townOf } from '../format/when';
import { useT } from '../i18n/useT';
import { ZonedTime } from '../ui';
import type { GuardAnswer } from './types';
import type { AnswerWhen } from './useAnswerGuard';

interface AnswerTimesProps {
  when: AnswerWhen;
  verdict: GuardAnswer | undefined;
  onChange: (when: AnswerWhen) => void;
}

/** When it leaves: now, or at a time of theirs, at any hour. */
export function AnswerTimes({ when, verdict, onChange }: AnswerTimesProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', mt: 1 }}>
      <TextField
        select
        label={t('answers.when')}
        value={when.when}
        onChange={(event) => onChange({ ...when, when: event.target.value as AnswerWhen['when'] })}
        sx={{ m: 0, flex: '0 1 190px' }}
      >
        {(['now', 'at'] as const).map((one) => (
          <MenuItem key={one} value={one}>
            {t(`answers.whens.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {when.when === 'at' && (
        <TextField
          type="datetime-local"
          label={t('answers.wallTime')}
          value={when.wallTime}
          onChange={(event) => onChange({ ...when, wallTime: event.target.value })}
          helperText={verdict && townOf(verdict.timeZone)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ m: 0, flex: '0 1 220px' }}
        />
      )}
      {when.when === 'at' && verdict && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', alignSelf: 'center' }}>
          <ZonedTime at={verdict.leavesAt} zone={verdict.timeZone} />
        </Box>
      )}
    </Box>
  );
}
