import { Alert, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLogin } from 'react-admin';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Entrance } from './Entrance';
import { EntryForm } from './EntryForm';
import { PasswordField } from './PasswordField';
import { useEntryForm } from './useEntryForm';

/** Sign in; afterwards one is where one was. */
export function SignInPage() {
  const t = useT();
  const login = useLogin();
  const { data: setup } = useQuery({
    queryKey: ['setup'],
    queryFn: () => api.get<{ needed: boolean }>('/setup'),
  });
  const { field, ...entry } = useEntryForm({ email: '', password: '' }, async (values) => {
    await login(values);
  });
  return (
    <Entrance title={t('session.signIn')} intro={t('session.welcomeBack')}>
      {setup?.needed && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('session.notSetUp')}
        </Alert>
      )}
      <EntryForm entry={entry} act={t('session.signIn')}>
        <TextField
          {...field('email')}
          type="email"
          label={t('session.email')}
          autoComplete="username"
          autoFocus
        />
        <PasswordField {...field('password')} label={t('session.password')} autoComplete="current-password" />
      </EntryForm>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>
        {t('session.forgotten')}
      </Typography>
    </Entrance>
  );
}
