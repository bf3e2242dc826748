import { Alert, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { useSending } from '../providers/useSending';

/** On every screen that sends: until a mailbox is set up, that nothing leaves this machine. */
export function SendingBanner() {
  const t = useT();
  const sending = useSending();
  if (sending?.mode !== 'capture') return null;
  return (
    <Alert
      severity="info"
      icon={false}
      sx={{
        mb: 2,
        '& .MuiAlert-message': {
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          lineHeight: '26px',
          alignItems: 'baseline',
        },
      }}
    >
      {t('sending.capture')}
      <MuiLink
        component={Link}
        to="/settings/mailboxes"
        color="inherit"
        sx={{ display: 'inline-block', lineHeight: '26px' }}
      >
        {t('sending.setUp')}
      </MuiLink>
      <MuiLink
        component={Link}
        to="/settings/captured"
        color="inherit"
        sx={{ display: 'inline-block', lineHeight: '26px' }}
      >
        {t('sending.look')}
      </MuiLink>
    </Alert>
  );
}
