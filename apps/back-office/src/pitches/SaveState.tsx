import { Alert, Button, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { Pitch } from './types';
import type { SavingState } from './useDraft';

interface SaveStateProps {
  saving: SavingState;
  settle: (current: Pitch, keep: 'mine' | 'theirs') => void;
}

/** Whether what is typed is safe; and the choice, when somebody else was at it too. */
export function SaveState({ saving, settle }: SaveStateProps) {
  const t = useT();
  const format = useFormat();
  if (saving.what === 'stale') {
    return (
      <Alert
        severity="warning"
        sx={{ mb: 1.5 }}
        action={
          <>
            <Button color="inherit" onClick={() => settle(saving.current, 'theirs')}>
              {t('pitches.composer.takeTheirs')}
            </Button>
            <Button color="inherit" onClick={() => settle(saving.current, 'mine')}>
              {t('pitches.composer.keepMine')}
            </Button>
          </>
        }
      >
        {t('pitches.composer.stale')}
      </Alert>
    );
  }
  const failed = saving.what === 'failed';
  return (
    <Typography
      variant="caption"
      role={failed ? 'alert' : 'status'}
      sx={{ color: failed ? 'error.main' : 'text.secondary' }}
    >
      {saving.what === 'saved'
        ? t('pitches.composer.saved', { time: format.when(saving.at) })
        : `${t(`pitches.composer.${saving.what}`)}${failed ? ` (${saving.why})` : ''}`}
    </Typography>
  );
}
