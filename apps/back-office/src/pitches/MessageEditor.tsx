import { Box, Paper, Stack, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import type { DraftContent } from './draftContent';
import { FormattingBar } from './FormattingBar';
import { MailPreview } from './MailPreview';
import { places } from './places';

interface MessageEditorProps {
  content: DraftContent;
  onChange: (part: Partial<DraftContent>) => void;
}

/** The message: a subject, and the text as wide as it will be read; written, or seen as it will arrive. */
export function MessageEditor({ content, onChange }: MessageEditorProps) {
  const t = useT();
  const [shown, setShown] = useState<'write' | 'preview'>('write');
  const { subject, body, language } = content;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('pitches.composer.message')}
      sx={{ overflow: 'hidden' }}
    >
      <Box sx={{ px: 2, pt: 1 }}>
        <TextField
          id={places.subject}
          label={t('pitches.subject')}
          value={subject}
          onChange={(event) => onChange({ subject: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 200, lang: language } }}
        />
      </Box>
      <Stack
        direction="row"
        sx={{
          px: 1.5,
          py: 0.5,
          alignItems: 'center',
          justifyContent: 'space-between',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        {shown === 'write' ? <FormattingBar onChange={(text) => onChange({ body: text })} /> : <span />}
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shown}
          onChange={(_event, chosen: 'write' | 'preview' | null) => chosen && setShown(chosen)}
          aria-label={t('pitches.composer.message')}
        >
          {(['write', 'preview'] as const).map((one) => (
            <ToggleButton key={one} value={one} sx={{ py: 0.5, px: 1.25, textTransform: 'none' }}>
              {t(`pitches.composer.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Stack>
      {shown === 'write' ? (
        <TextField
          id={places.body}
          value={body}
          onChange={(event) => onChange({ body: event.target.value })}
          multiline
          minRows={12}
          maxRows={28}
          margin="none"
          slotProps={{
            htmlInput: {
              'aria-label': t('pitches.composer.body'),
              lang: language,
              maxLength: 20_000,
              spellCheck: true,
            },
          }}
          sx={{
            '& .MuiOutlinedInput-root': { px: 2, py: 1.5, fontSize: '0.9375rem', lineHeight: 1.6 },
            '& .MuiOutlinedInput-notchedOutline': { border: 0 },
          }}
        />
      ) : (
        <MailPreview body={body} language={language} />
      )}
    </Paper>
  );
}
