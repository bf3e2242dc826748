import { Box, Button, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import type { Me } from '../providers/me';
import { PasswordField } from '../session/PasswordField';
import { useEntryForm } from '../session/useEntryForm';
import { FieldError, SectionCard } from '../ui';

const blank = { current: '', password: '' };

/** Changes one's own password; the present one is asked. */
export function PasswordForm({ me: { email, name } }: { me: Me }) {
  const t = useT();
  const notify = useNotify();
  const { field, set, submit, refusal, busy } = useEntryForm(blank, async (typed) => {
    await api.put('/me/password', typed);
    set('current', '');
    set('password', '');
    notify(t('settings.password.done'), { type: 'success' });
  });
  return (
    <SectionCard title={t('settings.password.title')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {t('settings.password.help')}
        </Typography>
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <PasswordField
          {...field('current')}
          label={t('settings.password.current')}
          autoComplete="current-password"
        />
        <PasswordField
          {...field('password')}
          known={[name, email]}
          label={t('settings.password.new')}
          autoComplete="new-password"
        />
        <FieldError>{refusal}</FieldError>
        <Box sx={{ mt: 1.5 }}>
          <Button type="submit" variant="contained" disabled={busy}>
            {t('settings.password.act')}
          </Button>
        </Box>
      </form>
    </SectionCard>
  );
}
