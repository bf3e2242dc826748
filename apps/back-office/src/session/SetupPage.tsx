import { Alert, Button, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { api } from '../api/client';
import { ownTimeZone } from '../format/places';
import { useT } from '../i18n/useT';
import { Entrance } from './Entrance';
import { PasswordField } from './PasswordField';
import { enter } from './enter';
import { useEntryForm } from './useEntryForm';
import { ZoneField } from './ZoneField';

/** The first run: whoever holds the printed link becomes the administrator and names the organisation. */
export function SetupPage() {
  const t = useT();
  const token = useSearchParams()[0].get('token') ?? '';
  const { data } = useQuery({ queryKey: ['setup'], queryFn: () => api.get<{ needed: boolean }>('/setup') });
  if (data && !data.needed) {
    return (
      <Entrance title={t('session.setup.done')} intro={t('session.setup.doneHelp')}>
        <Button component={Link} to="/login" variant="contained">
          {t('session.signIn')}
        </Button>
      </Entrance>
    );
  }
  if (!token)
    return (
      <Entrance title={t('session.setup.noToken')} intro={t('session.setup.noTokenHelp')}>
        {null}
      </Entrance>
    );
  return (
    <Entrance title={t('session.setup.title')} intro={t('session.setup.intro')}>
      <SetupForm token={token} />
    </Entrance>
  );
}

const blank = { organisation: '', name: '', email: '', password: '', timeZone: ownTimeZone() };

function SetupForm({ token }: { token: string }) {
  const t = useT();
  const language = useLocale();
  const { values, field, set, submit, refusal, busy } = useEntryForm(blank, async (typed) => {
    await api.post('/setup', { ...typed, token, language });
    enter('/');
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {refusal && <Alert severity="error">{refusal}</Alert>}
      <TextField
        {...withHelp(field('organisation'), t('session.setup.organisationHelp'))}
        label={t('session.setup.organisation')}
        autoComplete="organization"
        autoFocus
      />
      <TextField {...field('name')} label={t('session.yourName')} autoComplete="name" />
      <TextField
        {...withHelp(field('email'), t('session.setup.emailHelp'))}
        type="email"
        label={t('session.setup.email')}
        autoComplete="username"
      />
      <PasswordField
        {...field('password')}
        known={[values.name, values.email, values.organisation]}
        label={t('session.password')}
        autoComplete="new-password"
      />
      <ZoneField {...field('timeZone')} onChoose={(zone) => set('timeZone', zone)} />
      <Button type="submit" variant="contained" size="large" fullWidth disabled={busy} sx={{ mt: 2 }}>
        {t('session.setup.act')}
      </Button>
    </form>
  );
}

function withHelp<F extends { helperText?: string }>(field: F, help: string): F {
  return { ...field, helperText: field.helperText ?? help };
}
