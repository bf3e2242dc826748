import { Box, Paper, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { piecesOf } from './pieces';
import { useExamples } from './useExamples';

/** The template as it is typed, for a blogger who is made up. */
export function TemplatePreview({ withSubject }: { withSubject: boolean }) {
  const subject = (useWatch({ name: 'subject' }) as string | undefined) ?? '';
  const body = (useWatch({ name: 'body' }) as string | undefined) ?? '';
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      {withSubject && subject !== '' && (
        <Typography variant="h3" component="p" sx={{ mb: 1 }}>
          <TemplateText text={subject} />
        </Typography>
      )}
      <TemplateText text={body} />
    </Paper>
  );
}

/** A text with its variables shown by an example; what only the writer can say is marked. */
export function TemplateText({ text }: { text: string }) {
  const t = useT();
  const examples = useExamples();
  return (
    <Box component="span" sx={{ whiteSpace: 'pre-wrap', fontSize: '0.9375rem', lineHeight: 1.6 }}>
      {piecesOf(text, examples).map(({ kind, text: words }, index) => {
        if (kind === 'words') return <span key={index}>{words}</span>;
        if (kind === 'known')
          return (
            <Box key={index} component="span" sx={{ borderBottom: 1, borderColor: 'primary.main' }}>
              {words}
            </Box>
          );
        return (
          <Box
            key={index}
            component="mark"
            sx={{
              bgcolor: 'transparent',
              color: 'warning.main',
              borderBottom: '2px dashed',
              borderColor: 'warning.main',
            }}
          >
            <span className="only-heard">{t('templates.stillOpen')} </span>
            {words}
          </Box>
        );
      })}
    </Box>
  );
}
