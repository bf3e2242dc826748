import { Alert, Button, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { SavingState } from './useAutosave';

interface SaveStateProps<R> {
  saving: SavingState<R>;
  settle: (current: R, keep: 'mine' | 'theirs') => void;
}

/** Whether what is typed is safe; and the choice, when it was changed elsewhere too. */
export function SaveState<R>({ saving, settle }: SaveStateProps<R>) {
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
              {t('writing.takeTheirs')}
            </Button>
            <Button color="inherit" onClick={() => settle(saving.current, 'mine')}>
              {t('writing.keepMine')}
            </Button>
          </>
        }
      >
        {t('writing.stale')}
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
      {saving.what === 'saved' && t('writing.saved', { time: format.when(saving.at) })}
      {saving.what === 'failed' && t('writing.failed', { why: saving.why })}
      {(saving.what === 'typed' || saving.what === 'saving') && t(`writing.${saving.what}`)}
    </Typography>
  );
}
