import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { api, onSessionEnded } from '../api/client';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';
import { PasswordField } from './PasswordField';
import { useEntryForm } from './useEntryForm';

/** Over the page when the session ended: the password again, then what was refused is sent once more. */
export function SignInAgain() {
  const [open, setOpen] = useState(false);
  const waiting = useRef<{ promise: Promise<boolean>; settle: (again: boolean) => void } | null>(null);
  useEffect(() => {
    onSessionEnded(() => {
      if (!waiting.current) {
        let settle: (again: boolean) => void = () => undefined;
        const promise = new Promise<boolean>((resolve) => (settle = resolve));
        waiting.current = { promise, settle };
        setOpen(true);
      }
      return waiting.current.promise;
    });
    return () => onSessionEnded(null);
  }, []);
  const close = (again: boolean) => {
    setOpen(false);
    waiting.current?.settle(again);
    waiting.current = null;
  };
  return open ? <SignInAgainDialog onClose={close} /> : null;
}

function SignInAgainDialog({ onClose }: { onClose: (again: boolean) => void }) {
  const t = useT();
  const me = useMe();
  const { field, submit, refusal, busy } = useEntryForm({ password: '' }, async ({ password }) => {
    await api.post('/session', { email: me?.email, password });
    onClose(true);
  });
  return (
    <Dialog open aria-labelledby="sign-in-again" maxWidth="xs">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogTitle id="sign-in-again">{t('signInAgain.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{t('signInAgain.body')}</DialogContentText>
          {refusal && (
            <Alert severity="error" sx={{ mt: 1.5 }}>
              {refusal}
            </Alert>
          )}
          <input type="hidden" autoComplete="username" value={me?.email ?? ''} readOnly />
          <PasswordField
            {...field('password')}
            label={`${t('session.password')} (${me?.email ?? ''})`}
            autoComplete="current-password"
            autoFocus
            sx={{ mt: 2 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(false)}>{t('signInAgain.leave')}</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {t('session.signIn')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
