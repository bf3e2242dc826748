import { Alert, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import type { ConnectionTest } from './types';

type Fault = ConnectionTest['fault'] | NonNullable<ConnectionTest['reading']>['fault'];

/** What a connection test found: it works, or what is wrong and what to do, with the server's own words. */
export function ConnectionResult({
  fault,
  host,
  reading = false,
}: {
  fault: Fault;
  host: string;
  /** It was reading that was tested, rather than sending. */
  reading?: boolean;
}) {
  const t = useT();
  const faults = reading ? 'mailboxes.readingFaults' : 'mailboxes.faults';
  return (
    <Alert severity={fault ? 'error' : 'success'} sx={{ mt: 1.5, alignItems: 'flex-start' }}>
      {fault
        ? t.any(`${faults}.${fault.code}`, fault.remedy)
        : t(reading ? 'mailboxes.testReadingOk' : 'mailboxes.testOk', { host })}
      {fault?.detail && (
        <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
          {t('mailboxes.serverSaid', { detail: fault.detail })}
        </Typography>
      )}
    </Alert>
  );
}
