import { Alert, AlertTitle } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { Blogger } from './types';

/** What the person permits, where it is less than everything. */
export function PolicyBar({ blogger }: { blogger: Blogger }) {
  const t = useT();
  const format = useFormat();
  const { contactPolicy, doNotContactReason, doNotContactAt, doNotContactByName } = blogger;
  if (contactPolicy === 'email_allowed') return null;
  if (contactPolicy === 'no_email') {
    return (
      <Alert severity="warning" sx={{ mb: 2 }}>
        {t('bloggers.dnc.noEmail')}
      </Alert>
    );
  }
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      <AlertTitle>{t('bloggers.dnc.bar')}</AlertTitle>
      {doNotContactReason}{' '}
      {doNotContactAt &&
        t('bloggers.dnc.by', { name: doNotContactByName ?? '?', when: format.when(doNotContactAt) })}
    </Alert>
  );
}
