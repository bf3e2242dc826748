import { Box, Button, Typography } from '@mui/material';
import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { LoadError, SectionCard, useIntention } from '../ui';
import { type Account, AccountLine } from './AccountLine';
import { InviteDialog } from './InviteDialog';

type Invitation = Schemas['InvitationView'];

/** Accounts and invitations, for administrators. */
export default function PeopleSettings() {
  const t = useT();
  const [inviting, setInviting] = useState(false);
  const accounts = useQuery({
    queryKey: ['accounts', 'all'],
    queryFn: () => api.get<Account[]>('/accounts'),
  });
  const pending = useQuery({
    queryKey: ['invitations'],
    queryFn: () => api.get<Invitation[]>('/invitations'),
  });
  const invitations = pending.data ?? [];
  if (!accounts.data) return <Pending of={accounts} />;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1 }}>
          {t('settings.people.intro')}
        </Typography>
        <Button variant="contained" startIcon={<PersonAddIcon />} onClick={() => setInviting(true)}>
          {t('settings.people.invite')}
        </Button>
      </Box>
      <SectionCard title={t('settings.people.title')} count={accounts.data.length} flush>
        <Box component="ul" sx={list}>
          {accounts.data.map((account) => (
            <AccountLine key={account.id} account={account} />
          ))}
        </Box>
      </SectionCard>
      {pending.error && <LoadError of={pending} />}
      {invitations.length > 0 && (
        <SectionCard title={t('settings.people.pending')} count={invitations.length} flush>
          <Box component="ul" sx={list}>
            {invitations.map((invitation) => (
              <InvitationLine key={invitation.id} invitation={invitation} />
            ))}
          </Box>
        </SectionCard>
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Box>
  );
}

const list = { listStyle: 'none', m: 0, p: 0 };

function InvitationLine({ invitation }: { invitation: Invitation }) {
  const t = useT();
  const format = useFormat();
  const { run, busy } = useIntention();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        flexWrap: 'wrap',
      }}
    >
      <Typography variant="body2" sx={{ flex: '1 1 200px' }}>
        {invitation.email}
        <Typography component="span" variant="caption" sx={{ color: 'text.secondary', display: 'block' }}>
          {t(`roles.${invitation.role}`)} ·{' '}
          {t('settings.people.expires', { day: format.when(invitation.expiresAt) })}
        </Typography>
      </Typography>
      <Button
        color="inherit"
        disabled={busy}
        onClick={() =>
          void run(() => api.delete(`/invitations/${invitation.id}`), {
            done: t('settings.people.withdrawn'),
          })
        }
      >
        {t('settings.people.withdraw')}
      </Button>
    </Box>
  );
}
