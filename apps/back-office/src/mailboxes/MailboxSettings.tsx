import { Box, Button, Link as MuiLink, Paper, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { useMay, useMe } from '../providers/useMe';
import { EmptyState, StateChip, type Tone } from '../ui';
import type { Mailbox } from './types';

const tones: Record<Mailbox['state'], Tone> = { untested: 'waiting', ready: 'good', failing: 'bad' };

/** The mailboxes that mail leaves from, and what happens while there is none. */
export default function MailboxSettings() {
  const t = useT();
  const me = useMe();
  const administers = useMay('administrator');
  const query = useQuery({
    queryKey: ['mailboxes'],
    queryFn: () => api.get<Mailbox[]>('/mailboxes'),
  });
  const { data } = query;
  if (!data) return <Pending of={query} />;
  const mine = data.some(({ accountId }) => accountId === me?.id);
  const teams = data.some(({ accountId }) => accountId === null);
  const actions = (
    <>
      {!mine && (
        <Button
          component={Link}
          to="/settings/mailboxes/mine"
          variant={data.length === 0 ? 'contained' : 'outlined'}
        >
          {t('mailboxes.addMine')}
        </Button>
      )}
      {!teams && administers && (
        <Button component={Link} to="/settings/mailboxes/team" variant="outlined">
          {t('mailboxes.addTeam')}
        </Button>
      )}
    </>
  );
  if (data.length === 0) {
    return (
      <Paper variant="outlined">
        <EmptyState title={t('mailboxes.captureTitle')} action={actions}>
          {t('mailboxes.capture')}{' '}
          <MuiLink component={Link} to="/settings/captured">
            {t('mailboxes.captureLook')}
          </MuiLink>
        </EmptyState>
      </Paper>
    );
  }
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('mailboxes.intro')}
      </Typography>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 2 }}>
        {data.map((mailbox) => (
          <Line key={mailbox.id} mailbox={mailbox} isMine={mailbox.accountId === me?.id} />
        ))}
      </Paper>
      <Stack direction="row" sx={{ gap: 1 }}>
        {actions}
      </Stack>
    </>
  );
}

function Line({ mailbox, isMine }: { mailbox: Mailbox; isMine: boolean }) {
  const t = useT();
  const format = useFormat();
  const { id, label, fromName, fromAddress, accountId, accountName, state, lastTestedAt, lastFault } =
    mailbox;
  const { reading } = mailbox;
  const whose =
    accountId === null
      ? t('mailboxes.ofTeam')
      : isMine
        ? t('mailboxes.mine')
        : t('mailboxes.of', { name: accountName ?? '' });
  return (
    <Box
      component="li"
      sx={{ px: 2, py: 1.5, '&:not(:first-of-type)': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <MuiLink component={Link} to={`/settings/mailboxes/${id}`} color="inherit" sx={{ fontWeight: 650 }}>
          {label}
        </MuiLink>
        <StateChip tone={tones[state]} label={t(`mailboxes.states.${state}`)} />
        <Typography variant="body2" sx={{ color: 'text.secondary', ml: 'auto' }}>
          {whose}
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {fromName} &lt;{fromAddress}&gt;
        {lastTestedAt && ` · ${t('mailboxes.testedAt', { when: format.when(lastTestedAt) })}`}
        {reading?.lastSuccessAt &&
          ` · ${t('mailboxes.syncedAt', { when: format.when(reading.lastSuccessAt) })}`}
      </Typography>
      {lastFault && (
        <Typography variant="body2" sx={{ color: 'error.main' }}>
          {t.any(`mailboxes.faults.${lastFault.code}`, lastFault.remedy)}
        </Typography>
      )}
      {reading?.lastFault && (
        <Typography variant="body2" sx={{ color: 'error.main' }}>
          {t('mailboxes.incoming')}:{' '}
          {t.any(`mailboxes.readingFaults.${reading.lastFault.code}`, reading.lastFault.remedy)}
        </Typography>
      )}
    </Box>
  );
}
