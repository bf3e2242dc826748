import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { type Role, roles } from '../providers/roles';
import { useMe } from '../providers/useMe';
import { MoreMenu, StateChip, useConfirm, useIntention } from '../ui';
import { Initials } from '../ui/Initials';
import { useResetLink } from './useResetLink';

export type Account = Schemas['AccountView'];

/** One colleague: their role, and whether they can still sign in. */
export function AccountLine({ account }: { account: Account }) {
  const t = useT();
  const me = useMe();
  const confirm = useConfirm();
  const { run, busy } = useIntention();
  const { id, name, email, role, disabledAt, version } = account;
  const change = (rights: { role?: Role; disabled?: boolean }) =>
    run(() => api.patch(`/accounts/${id}`, { ...rights, version }), { done: t('settings.people.changed') });
  const disable = async () => {
    const sure = await confirm({
      title: t('settings.people.disableTitle', { name }),
      body: t('settings.people.disableBody'),
      act: t('settings.people.disable'),
      danger: true,
    });
    if (sure !== null) await change({ disabled: true });
  };
  const resetLink = useResetLink(account);
  const isMe = id === me?.id;
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
      <Initials name={name} />
      <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {name}
          {isMe && ` (${t('settings.people.you')})`}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {email}
        </Typography>
      </Box>
      {disabledAt && <StateChip tone="quiet" label={t('settings.people.disabled')} />}
      <TextField
        select
        margin="none"
        fullWidth={false}
        value={role}
        disabled={busy || disabledAt !== null}
        onChange={(event) => void change({ role: event.target.value as Role })}
        slotProps={{
          select: { SelectDisplayProps: { 'aria-label': t('settings.people.roleOf', { name }) } },
          htmlInput: { 'aria-label': t('settings.people.roleOf', { name }) },
        }}
        sx={{ width: 170 }}
      >
        {roles.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`roles.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ width: 34 }}>
        {!isMe && (
          <MoreMenu
            label={t('settings.people.actionsFor', { name })}
            actions={[
              ...(disabledAt
                ? []
                : [{ label: t('settings.people.reset.act'), onClick: () => void resetLink.make() }]),
              disabledAt
                ? { label: t('settings.people.enable'), onClick: () => void change({ disabled: false }) }
                : { label: t('settings.people.disable'), onClick: () => void disable(), danger: true },
            ]}
          />
        )}
      </Box>
      {resetLink.dialog}
    </Box>
  );
}
