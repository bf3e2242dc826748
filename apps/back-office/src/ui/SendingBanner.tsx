import { Alert, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { useSending } from '../providers/useSending';
import { useSendingSwitch } from '../providers/useSendingSwitch';

/** On every screen that sends: that sending is off, or that until a mailbox is set up nothing leaves this machine. */
export function SendingBanner() {
  const { data: switched } = useSendingSwitch();
  const sending = useSending();
  if (switched && !switched.on) return <OffBanner restored={switched.because === 'restored'} />;
  return sending?.mode === 'capture' ? <CaptureBanner /> : null;
}

function OffBanner({ restored }: { restored: boolean }) {
  const t = useT();
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {t(restored ? 'sending.offRestored' : 'sending.off')}{' '}
      <MuiLink component={Link} to="/settings/sending" color="inherit">
        {t('sending.offLook')}
      </MuiLink>
    </Alert>
  );
}

function CaptureBanner() {
  const t = useT();
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
