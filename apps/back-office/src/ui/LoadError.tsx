import { Alert, type AlertProps, Button, Typography } from '@mui/material';
import { HttpError } from 'react-admin';
import { useT } from '../i18n/useT';

/** A question to the server as react-query and react-admin tell it. */
export interface Query {
  error: unknown;
  isFetching?: boolean;
  refetch: () => unknown;
}

/** What could not be loaded: why, and a way to ask again where that can help; what one may not see stays unseen. */
export function LoadError({ of: { error, isFetching, refetch }, sx }: { of: Query; sx?: AlertProps['sx'] }) {
  const t = useT();
  return (
    <Alert
      severity="error"
      sx={sx}
      action={
        !(error instanceof HttpError && error.status === 403) && (
          <Button color="inherit" loading={isFetching} onClick={() => void refetch()}>
            {t('common.tryAgain')}
          </Button>
        )
      }
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('common.notLoaded')}
      </Typography>
      {error instanceof Error && error.message}
    </Alert>
  );
}
