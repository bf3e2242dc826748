import { Box, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { townOf } from '../format/when';
import { useT } from '../i18n/useT';
import { ZonedTime } from '../ui';
import { places } from './places';
import type { Departure, GuardAnswer, When } from './types';

const whens: When[] = ['now', 'morning', 'at'];

interface WhenPickerProps {
  departure: Departure;
  answer: GuardAnswer | undefined;
  onChange: (departure: Departure) => void;
}

/** When it leaves: now, in their morning, or at a time of theirs; shown on both clocks. */
export function WhenPicker({ departure, answer, onChange }: WhenPickerProps) {
  const t = useT();
  const { when, wallTime, exactly } = departure;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
      <TextField
        select
        id={places.when}
        label={t('pitches.composer.when')}
        value={when}
        onChange={(event) => onChange({ when: event.target.value as When, wallTime, exactly: false })}
        sx={{ m: 0, flex: '0 1 200px' }}
      >
        {whens.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`pitches.composer.whens.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {when === 'at' && (
        <TextField
          type="datetime-local"
          label={t('pitches.composer.wallTime')}
          value={wallTime}
          onChange={(event) => onChange({ ...departure, wallTime: event.target.value })}
          helperText={answer && townOf(answer.timeZone)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ m: 0, flex: '0 1 220px' }}
        />
      )}
      {answer && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', alignSelf: 'center' }}>
          {t('pitches.composer.leavesAt')} <ZonedTime at={answer.leavesAt} zone={answer.timeZone} />
        </Box>
      )}
      {when === 'at' && (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={exactly}
              onChange={(event) => onChange({ ...departure, exactly: event.target.checked })}
            />
          }
          label={t('pitches.composer.insist')}
          slotProps={{ typography: { variant: 'body2' } }}
          sx={{ width: '100%' }}
        />
      )}
    </Box>
  );
}
