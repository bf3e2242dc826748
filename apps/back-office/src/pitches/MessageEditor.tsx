import { Box, Paper, Stack, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { AttachmentsBox, MailPreview, TemplateMenu } from '../writing';
import type { DraftContent } from './draftContent';
import { FormattingBar } from './FormattingBar';
import { places } from './places';
import type { Pitch } from './types';
import { useTemplateIn } from './useTemplateIn';

interface MessageEditorProps {
  pitch: Pitch;
  content: DraftContent;
  onChange: (part: Partial<DraftContent>) => void;
}

/** The message: a subject, and the text as wide as it will be read; written, or seen as it will arrive. */
export function MessageEditor({ pitch, content, onChange }: MessageEditorProps) {
  const t = useT();
  const [shown, setShown] = useState<'write' | 'preview'>('write');
  const { subject, body, language } = content;
  const putIn = useTemplateIn(content, onChange);
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
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        {shown === 'write' ? (
          <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
            <FormattingBar onChange={(text) => onChange({ body: text })} />
            <TemplateMenu
              kind="pitch"
              language={language}
              occasion={{
                bloggerId: pitch.bloggerId,
                campaignId: content.campaignId,
                readingId: content.readingIds[0] ?? null,
                mutualValue: content.mutualValue,
              }}
              onFilled={putIn}
            />
          </Stack>
        ) : (
          <span />
        )}
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
      <Box sx={{ px: 1, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
        <AttachmentsBox
          initially={pitch.attachments}
          path={`/pitches/${pitch.id}/attachments`}
          filesOf={(answer) => (answer as Pitch).attachments}
          campaignId={content.campaignId}
        />
      </Box>
    </Paper>
  );
}
