import { TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { useParams } from 'react-router';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { ownTimeZone } from '../format/places';
import { useT } from '../i18n/useT';
import { Entrance } from './Entrance';
import { EntryForm } from './EntryForm';
import { ToSignIn } from './ToSignIn';
import { enter } from './enter';
import { PasswordField } from './PasswordField';
import { useEntryForm } from './useEntryForm';
import { ZoneField } from './ZoneField';

type Invited = Schemas['InvitedView'];

/** An invited colleague makes their account. */
export function InvitationPage() {
  const t = useT();
  const { token = '' } = useParams();
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => api.get<Invited>(`/invitations/by-token/${encodeURIComponent(token)}`),
    retry: false,
  });
  if (error) {
    return <ToSignIn title={t('session.invitation.invalid')} intro={error.message} />;
  }
  return (
    <Entrance
      title={t('session.invitation.titlePlain')}
      intro={data && t('session.invitation.intro', { role: t(`roles.${data.role}`), email: data.email })}
    >
      {data ? (
        <InvitationForm token={token} email={data.email} />
      ) : (
        <Typography role="status">{t('session.invitation.checking')}</Typography>
      )}
    </Entrance>
  );
}

const blank = { name: '', password: '', timeZone: ownTimeZone() };

function InvitationForm({ token, email }: { token: string; email: string }) {
  const t = useT();
  const language = useLocale();
  const { values, field, set, ...entry } = useEntryForm(blank, async (typed) => {
    await api.post(`/invitations/by-token/${encodeURIComponent(token)}/acceptance`, { ...typed, language });
    enter('/');
  });
  return (
    <EntryForm entry={entry} email={email} act={t('session.invitation.act')}>
      <TextField {...field('name')} label={t('session.yourName')} autoComplete="name" autoFocus />
      <PasswordField
        {...field('password')}
        known={[values.name, email]}
        label={t('session.password')}
        autoComplete="new-password"
      />
      <ZoneField {...field('timeZone')} onChoose={(zone) => set('timeZone', zone)} />
    </EntryForm>
  );
}
