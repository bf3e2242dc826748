import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { HttpError, useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { api, type RefusedBody } from '../api/client';
import { useT } from '../i18n/useT';
import { ConnectionResult } from './ConnectionResult';
import type { ConnectionTest } from './types';

/** Tries the settings as they stand in the form, saved or not. */
export function ConnectionTester({
  mailboxId,
  savedFault,
}: {
  mailboxId?: string;
  /** What the last test of the saved mailbox found; shown until another is made. */
  savedFault?: ConnectionTest['fault'];
}) {
  const t = useT();
  const notify = useNotify();
  const { getValues, setError, trigger } = useFormContext();
  const [busy, setBusy] = useState(false);
  const [tested, setTested] = useState<{ test: ConnectionTest; host: string; imapHost: string } | null>(null);
  const refresh = useQueryClient();
  const tryIt = async () => {
    if (!(await trigger(['smtpHost', 'smtpPort', 'smtpSecurity']))) return;
    const values = getValues() as Record<string, unknown>;
    const { smtpHost, smtpPort, smtpSecurity, smtpUser, secret } = values;
    setBusy(true);
    setTested(null);
    try {
      const form = {
        smtpHost,
        smtpPort,
        smtpSecurity,
        smtpUser: smtpUser ?? '',
        secret: secret ? secret : undefined,
        mailboxId,
        ...readingOf(values),
      };
      setTested({
        test: await api.post<ConnectionTest>('/mailboxes/connection-tests', form),
        host: String(smtpHost),
        imapHost: String(values.imapHost ?? ''),
      });
      if (mailboxId) void refresh.invalidateQueries({ queryKey: ['mailboxes'] });
    } catch (error) {
      const fields = error instanceof HttpError ? (error.body as RefusedBody | null)?.errors : undefined;
      Object.entries(fields ?? {}).forEach(([field, message]) =>
        setError(field, { type: 'server', message: String(message) }),
      );
      if (!fields) notify((error as Error).message, { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          onClick={() => void tryIt()}
          disabled={busy}
          startIcon={busy ? <CircularProgress size={15} aria-hidden /> : undefined}
        >
          {busy ? t('mailboxes.testing') : t('mailboxes.test')}
        </Button>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('mailboxes.testHelp')}
        </Typography>
      </Box>
      {tested && <ConnectionResult fault={tested.test.fault} host={tested.host} />}
      {tested?.test.reading && (
        <ConnectionResult reading fault={tested.test.reading.fault} host={tested.imapHost} />
      )}
      {!tested && !busy && savedFault && (
        <ConnectionResult fault={savedFault} host={String(getValues('smtpHost'))} />
      )}
    </Box>
  );
}

/** What the test of reading needs of the form; nothing where the mailbox only sends. */
function readingOf(values: Record<string, unknown>): Record<string, unknown> {
  if (!values.imapHost) return {};
  const { imapHost, imapPort, imapSecurity, imapUser, imapSecret, sentFolder } = values;
  return {
    imapHost,
    imapPort,
    imapSecurity,
    imapUser,
    imapSecret: imapSecret ? imapSecret : undefined,
    sentFolder: sentFolder ? sentFolder : undefined,
  };
}
