import { Box, TextField } from '@mui/material';
import { useT } from '../i18n/useT';
import type { DraftContent } from './draftContent';
import { places } from './places';

interface PitchAimsProps {
  content: DraftContent;
  onChange: (part: Partial<DraftContent>) => void;
}

/** Why one writes: the angle, and what the blogger gains. */
export function PitchAims({ content, onChange }: PitchAimsProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 1.5 }}>
      <TextField
        id={places.value}
        label={t('pitches.value')}
        helperText={t('pitches.valueHelp')}
        value={content.mutualValue}
        onChange={(event) => onChange({ mutualValue: event.target.value })}
        multiline
        maxRows={4}
        slotProps={{ htmlInput: { maxLength: 2_000 } }}
      />
      <TextField
        label={t('pitches.angle')}
        helperText={t('pitches.angleHelp')}
        value={content.angle}
        onChange={(event) => onChange({ angle: event.target.value })}
        multiline
        maxRows={4}
        slotProps={{ htmlInput: { maxLength: 2_000 } }}
      />
    </Box>
  );
}
