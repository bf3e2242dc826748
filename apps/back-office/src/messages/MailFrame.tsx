import { Alert, Box } from '@mui/material';
import { useT } from '../i18n/useT';

interface MailFrameProps {
  /** Where the sanitised document is read. */
  path: string;
  blockedImages: number;
  height: number;
}

/** Somebody else's HTML, sanitised by the server, in a frame that can run nothing and loads nothing. */
export function MailFrame({ path, blockedImages, height }: MailFrameProps) {
  const t = useT();
  return (
    <>
      {blockedImages > 0 && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {t('messages.view.blocked', { smart_count: blockedImages })}
        </Alert>
      )}
      <Box
        component="iframe"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        src={`/api${path}`}
        title={t('messages.view.original')}
        sx={{ width: '100%', height, border: 0, bgcolor: '#fff', borderRadius: 1, display: 'block' }}
      />
    </>
  );
}
