import { TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { useSearchParams } from 'react-router';
import { api } from '../api/client';
import { ownTimeZone } from '../format/places';
import { useT } from '../i18n/useT';
import { Entrance } from './Entrance';
import { EntryForm } from './EntryForm';
import { ToSignIn } from './ToSignIn';
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
    return <ToSignIn title={t('session.setup.done')} intro={t('session.setup.doneHelp')} />;
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
  const { values, field, set, ...entry } = useEntryForm(blank, async (typed) => {
    await api.post('/setup', { ...typed, token, language });
    enter('/');
  });
  return (
    <EntryForm entry={entry} act={t('session.setup.act')}>
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
    </EntryForm>
  );
}

function withHelp<F extends { helperText?: string }>(field: F, help: string): F {
  return { ...field, helperText: field.helperText ?? help };
}
