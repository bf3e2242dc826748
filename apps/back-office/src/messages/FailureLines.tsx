import { Alert, Box, Typography } from '@mui/material';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';

type Failure = Schemas['FailureView'];

/** Whom a message did not reach, why in words, and what the server said. */
export function FailureLines({ failures }: { failures: Failure[] }) {
  const t = useT();
  if (failures.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1, my: 1 }}>
      {failures.map(({ address, permanence, blamesAddress, reason, status, diagnostic, noticeId }) => (
        <Alert
          key={`${noticeId} ${address}`}
          severity={permanence === 'hard' ? 'error' : 'warning'}
          variant="outlined"
        >
          <Typography variant="body2">
            {address && <strong>{address}: </strong>}
            {t.any(`messages.failure.${reason}`, t('messages.failure.unknown'))}{' '}
            {!blamesAddress && t('messages.failure.notTheAddress')}
          </Typography>
          {(status ?? diagnostic) && (
            <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
              {[status, diagnostic].filter(Boolean).join(' · ')}
            </Typography>
          )}
        </Alert>
      ))}
    </Box>
  );
}
