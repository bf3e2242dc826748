import { Box, Button, Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { showRules } from './places';
import type { GuardAnswer, Pitch } from './types';

interface SendBarProps {
  pitch: Pitch;
  answer: GuardAnswer | undefined;
  /** The answer is about what is typed now. */
  isFresh: boolean;
  busy: boolean;
  onSend: () => void;
  children: ReactNode;
}

/** The button with its time in it, always within reach; and whether what is typed is safe. */
export function SendBar({ pitch, answer, isFresh, busy, onSend, children }: SendBarProps) {
  const t = useT();
  const format = useFormat();
  const name = pitch.bloggerName;
  const broken = answer?.rules.filter(({ ok }) => !ok).length ?? 0;
  const when = answer && format.when(answer.leavesAt, answer.timeZone);
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: { xs: 64, sm: 0 },
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        py: 1.25,
        bgcolor: 'background.default',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Button
        variant="contained"
        size="medium"
        onClick={onSend}
        disabled={busy || !isFresh || !answer?.ok}
        title={t('pitches.composer.sendKey')}
        aria-keyshortcuts="Control+Enter"
        sx={{ whiteSpace: 'normal', width: { xs: '100%', sm: 'auto' } }}
      >
        {when ? t('pitches.composer.sendAt', { when, name }) : t('pitches.composer.send', { name })}
      </Button>
      {broken > 0 && (
        <MuiLink component="button" type="button" variant="body2" onClick={showRules} sx={{ minHeight: 28 }}>
          {t('pitches.composer.notYet', { smart_count: broken })}
        </MuiLink>
      )}
      <Box sx={{ ml: { sm: 'auto' } }}>{children}</Box>
    </Box>
  );
}
