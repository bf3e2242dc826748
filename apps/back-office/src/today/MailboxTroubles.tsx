import { Alert, AlertTitle, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { RelativeTime } from '../ui';
import { lineLink } from '../ui/useListKeys';
import type { MailboxTrouble } from './types';

/** Mailboxes that don't send or can't be read: why, what waits for it, and the way there. */
export function MailboxTroubles({ troubles }: { troubles: MailboxTrouble[] }) {
  return troubles.map((trouble) => (
    <Trouble key={`${trouble.mailboxId} ${trouble.part}`} trouble={trouble} />
  ));
}

function Trouble({
  trouble: { mailboxId, label, isTeams, part, fault, lastReadAt, paused },
}: {
  trouble: MailboxTrouble;
}) {
  const t = useT();
  const administers = useMay('administrator');
  const faults = part === 'reading' ? 'mailboxes.readingFaults' : 'mailboxes.faults';
  return (
    <Alert
      severity="error"
      sx={{ mb: 2, alignItems: 'flex-start' }}
      action={
        <Button color="inherit" component={Link} to={`/settings/mailboxes/${mailboxId}`} {...lineLink}>
          {t('today.mailbox.open')}
        </Button>
      }
    >
      <AlertTitle sx={{ fontSize: '0.9375rem', fontWeight: 650 }}>
        {t(`today.mailbox.title.${isTeams ? 'teams' : 'mine'}.${part}`, { label })}
      </AlertTitle>
      {fault && t.any(`${faults}.${fault.code}`, fault.remedy)}{' '}
      {isTeams && !administers && t('today.mailbox.administrator')}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {part === 'sending' && t('today.mailbox.waits')}
        {part === 'reading' && (
          <>
            {lastReadAt ? (
              <>
                {t('today.mailbox.lastRead')} <RelativeTime at={lastReadAt} />.
              </>
            ) : (
              t('today.mailbox.neverRead')
            )}{' '}
            {t('mailboxes.reading.meanwhile')} {paused && t('today.mailbox.paused')}
          </>
        )}
      </Typography>
    </Alert>
  );
}
