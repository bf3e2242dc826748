import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { type Role, roles } from '../providers/roles';
import { useEntryForm } from '../session/useEntryForm';
import { FieldError } from '../ui';
import { LinkToCopy } from './LinkToCopy';

/** Invites a colleague: the link is shown once, to be handed over by whatever way. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [link, setLink] = useState('');
  return (
    <Dialog open onClose={onClose} aria-labelledby="invite-title">
      <DialogTitle id="invite-title">
        {link ? t('settings.people.linkTitle') : t('settings.people.inviteTitle')}
      </DialogTitle>
      {link ? (
        <LinkToCopy
          label={t('settings.people.link')}
          link={link}
          help={t('settings.people.linkHelp')}
          onClose={onClose}
        />
      ) : (
        <InviteForm onInvited={setLink} onClose={onClose} />
      )}
    </Dialog>
  );
}

function InviteForm({ onInvited, onClose }: { onInvited: (link: string) => void; onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const { field, submit, refusal, busy } = useEntryForm(
    { email: '', role: 'officer' as string },
    async (values) => {
      const { link } = await api.post<{ link: string }>('/invitations', values);
      await client.invalidateQueries({ queryKey: ['invitations'] });
      onInvited(link);
    },
  );
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <DialogContent sx={{ pt: 0 }}>
        <TextField {...field('email')} type="email" label={t('settings.people.email')} autoFocus />
        <TextField {...field('role')} select label={t('settings.people.role')}>
          {roles.map((role: Role) => (
            <MenuItem key={role} value={role}>
              <Box>
                {t(`roles.${role}`)}
                <Typography
                  variant="caption"
                  sx={{ display: 'block', color: 'text.secondary', whiteSpace: 'normal' }}
                >
                  {t(`settings.people.roleHelp.${role}`)}
                </Typography>
              </Box>
            </MenuItem>
          ))}
        </TextField>
        <FieldError>{refusal}</FieldError>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={busy}>
          {t('settings.people.inviteAct')}
        </Button>
      </DialogActions>
    </form>
  );
}
