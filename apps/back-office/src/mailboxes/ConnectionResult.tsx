import { Alert, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import type { ConnectionTest } from './types';

/** What a connection test found: it works, or what is wrong and what to do, with the server's own words. */
export function ConnectionResult({ test, host }: { test: ConnectionTest; host: string }) {
  const t = useT();
  const { fault } = test;
  return (
    <Alert severity={test.ok ? 'success' : 'error'} sx={{ mt: 1.5, alignItems: 'flex-start' }}>
      {test.ok || !fault
        ? t('mailboxes.testOk', { host })
        : t.any(`mailboxes.faults.${fault.code}`, fault.remedy)}
      {fault?.detail && (
        <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
          {t('mailboxes.serverSaid', { detail: fault.detail })}
        </Typography>
      )}
    </Alert>
  );
}
