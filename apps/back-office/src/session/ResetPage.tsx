import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { Entrance } from './Entrance';
import { EntryForm } from './EntryForm';
import { ToSignIn } from './ToSignIn';
import { enter } from './enter';
import { PasswordField } from './PasswordField';
import { useEntryForm } from './useEntryForm';

type Reset = Schemas['ResetView'];

/** Who forgot their password sets a new one, by the link that an administrator gave them. */
export function ResetPage() {
  const t = useT();
  const { token = '' } = useParams();
  const { data, error } = useQuery({
    queryKey: ['password-reset', token],
    queryFn: () => api.get<Reset>(`/password-resets/by-token/${encodeURIComponent(token)}`),
    retry: false,
  });
  if (error) {
    return <ToSignIn title={t('session.reset.invalid')} intro={error.message} />;
  }
  return (
    <Entrance
      title={t('session.reset.title')}
      intro={data && t('session.reset.intro', { email: data.email })}
    >
      {data ? (
        <NewPassword token={token} {...data} />
      ) : (
        <Typography role="status">{t('session.reset.checking')}</Typography>
      )}
    </Entrance>
  );
}

function NewPassword({ token, email, name }: Reset & { token: string }) {
  const t = useT();
  const { field, ...entry } = useEntryForm({ password: '' }, async ({ password }) => {
    await api.post(`/password-resets/by-token/${encodeURIComponent(token)}/redemption`, { password });
    enter('/');
  });
  return (
    <EntryForm entry={entry} email={email} act={t('session.reset.act')}>
      <PasswordField
        {...field('password')}
        known={[name, email]}
        label={t('session.reset.password')}
        autoComplete="new-password"
        autoFocus
      />
    </EntryForm>
  );
}
