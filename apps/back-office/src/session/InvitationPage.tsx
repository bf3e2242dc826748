import { Alert, Button, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { Link, useParams } from 'react-router';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { ownTimeZone } from '../format/places';
import { useT } from '../i18n/useT';
import { Entrance } from './Entrance';
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
    return (
      <Entrance title={t('session.invitation.invalid')} intro={error.message}>
        <Button component={Link} to="/login" variant="contained">
          {t('session.signIn')}
        </Button>
      </Entrance>
    );
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
  const { values, field, set, submit, refusal, busy } = useEntryForm(blank, async (typed) => {
    await api.post(`/invitations/by-token/${encodeURIComponent(token)}/acceptance`, { ...typed, language });
    enter('/');
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {refusal && <Alert severity="error">{refusal}</Alert>}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField {...field('name')} label={t('session.yourName')} autoComplete="name" autoFocus />
      <PasswordField
        {...field('password')}
        known={[values.name, email]}
        label={t('session.password')}
        autoComplete="new-password"
      />
      <ZoneField {...field('timeZone')} onChoose={(zone) => set('timeZone', zone)} />
      <Button type="submit" variant="contained" size="large" fullWidth disabled={busy} sx={{ mt: 2 }}>
        {t('session.invitation.act')}
      </Button>
    </form>
  );
}
