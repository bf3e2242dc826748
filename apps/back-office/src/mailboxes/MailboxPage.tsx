import { Button, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Waiting } from '../layout/Waiting';
import { useMe } from '../providers/useMe';
import { RecordForm, useConfirm, useIntention } from '../ui';
import { MailboxInputs } from './MailboxInputs';
import { mailboxBody } from './mailboxBody';
import type { ConnectionTest, Mailbox } from './types';

const back = '/settings/mailboxes';

/** One mailbox: `mine` and `team` make a new one. */
export default function MailboxPage() {
  const t = useT();
  const me = useMe();
  const { mailboxId = '' } = useParams();
  const isNew = mailboxId === 'mine' || mailboxId === 'team';
  const { data } = useQuery({
    queryKey: ['mailboxes', mailboxId],
    queryFn: () => api.get<Mailbox>(`/mailboxes/${mailboxId}`),
    enabled: !isNew,
  });
  if (!me || (!isNew && !data)) return <Waiting />;
  const defaults = {
    label: t(mailboxId === 'team' ? 'mailboxes.newTeam' : 'mailboxes.newMine'),
    fromName: me.name,
    fromAddress: me.email,
    smtpHost: '',
    smtpPort: 465,
    smtpSecurity: 'tls',
    smtpUser: me.email,
    maxConnections: 3,
  };
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {data?.label ?? defaults.label}
      </Typography>
      <MailboxForm key={mailboxId} mailbox={data} defaults={defaults} team={mailboxId === 'team'} />
      {data && <RemoveMailbox mailbox={data} />}
    </>
  );
}

function MailboxForm({
  mailbox,
  defaults,
  team,
}: {
  mailbox?: Mailbox;
  defaults: Record<string, unknown>;
  team: boolean;
}) {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const refresh = useQueryClient();
  const save = async (values: Record<string, unknown>, changed: Record<string, unknown>) => {
    const saved = mailbox
      ? await api.patch<Mailbox>(`/mailboxes/${mailbox.id}`, mailboxBody(changed))
      : await api.post<Mailbox>('/mailboxes', { ...mailboxBody(values), team });
    return { saved, test: await api.put<ConnectionTest>(`/mailboxes/${saved.id}/test`) };
  };
  return (
    <RecordForm
      record={mailbox as Record<string, unknown> | undefined}
      defaultValues={mailbox ? undefined : defaults}
      save={save}
      act={t('mailboxes.create')}
      done=""
      onCancel={() => void navigate(back)}
      onSaved={({ saved, test }) => {
        notify(t(test.ok ? 'mailboxes.savedWorks' : 'mailboxes.savedFails'), {
          type: test.ok ? 'success' : 'warning',
        });
        if (test.ok) void navigate(back);
        else if (mailbox) void refresh.invalidateQueries({ queryKey: ['mailboxes'] });
        else void navigate(`${back}/${saved.id}`, { replace: true });
      }}
    >
      <MailboxInputs mailbox={mailbox} />
    </RecordForm>
  );
}

function RemoveMailbox({ mailbox }: { mailbox: Mailbox }) {
  const t = useT();
  const navigate = useNavigate();
  const confirm = useConfirm();
  const { run } = useIntention();
  const remove = async () => {
    const sure = await confirm({
      title: t('mailboxes.removeTitle'),
      body: t('mailboxes.removeBody'),
      act: t('common.remove'),
      danger: true,
    });
    if (sure === null) return;
    await run(() => api.delete(`/mailboxes/${mailbox.id}`), {
      done: t('mailboxes.removed'),
      then: () => void navigate(back),
    });
  };
  return (
    <Button color="error" onClick={() => void remove()} sx={{ mt: 1, ml: -1.25 }}>
      {t('mailboxes.remove')}
    </Button>
  );
}
