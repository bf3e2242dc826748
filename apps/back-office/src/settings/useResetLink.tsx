import { Dialog, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import { LinkToCopy } from './LinkToCopy';

/** Makes a link with which a colleague sets a new password, and shows it this once. */
export function useResetLink({ id, name }: { id: string; name: string }) {
  const t = useT();
  const confirm = useConfirm();
  const { run } = useIntention();
  const [link, setLink] = useState('');
  const make = async () => {
    const sure = await confirm({
      title: t('settings.people.reset.title', { name }),
      body: t('settings.people.reset.body'),
      act: t('settings.people.reset.act'),
    });
    if (sure !== null)
      await run(() => api.post<Schemas['ResetLinkView']>(`/accounts/${id}/reset-link`), {
        then: (made) => setLink(made.link),
      });
  };
  const close = () => setLink('');
  const dialog = link && (
    <Dialog open onClose={close} aria-labelledby="reset-link-title">
      <DialogTitle id="reset-link-title">{t('settings.people.linkTitle')}</DialogTitle>
      <LinkToCopy
        label={t('settings.people.reset.link')}
        link={link}
        help={t('settings.people.reset.help')}
        onClose={close}
      />
    </Dialog>
  );
  return { make, dialog };
}
