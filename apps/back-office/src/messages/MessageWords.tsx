import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { foldQuoted } from './foldQuoted';

/** The words of a message, as written; what it quotes is folded away. */
export function MessageWords({ children, language }: { children: string; language?: string | null }) {
  const t = useT();
  return (
    <Typography
      variant="body2"
      component="div"
      lang={language ?? undefined}
      sx={{ whiteSpace: 'pre-wrap', unicodeBidi: 'plaintext' }}
    >
      {foldQuoted(children).map(({ quoted, text }, index) =>
        quoted ? (
          <Box component="details" key={index} sx={{ my: 0.5, color: 'text.secondary' }}>
            <Box component="summary" sx={{ cursor: 'pointer', fontSize: '0.8125rem' }}>
              {t('messages.thread.quoted')}
            </Box>
            {text}
          </Box>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </Typography>
  );
}
