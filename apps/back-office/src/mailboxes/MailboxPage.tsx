import { Button, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { useMe } from '../providers/useMe';
import { RecordForm, useConfirm, useIntention } from '../ui';
import { MailboxInputs } from './MailboxInputs';
import { MailboxReadingCard } from './MailboxReadingCard';
import { mailboxBody } from './mailboxBody';
import type { ConnectionTest, Mailbox } from './types';

const back = '/settings/mailboxes';

/** One mailbox: `mine` and `team` make a new one. */
export default function MailboxPage() {
  const t = useT();
  const me = useMe();
  const { mailboxId = '' } = useParams();
  const isNew = mailboxId === 'mine' || mailboxId === 'team';
  const query = useQuery({
    queryKey: ['mailboxes', mailboxId],
    queryFn: () => api.get<Mailbox>(`/mailboxes/${mailboxId}`),
    enabled: !isNew,
  });
  const { data } = query;
  if (!me || (!isNew && !data)) return <Pending of={query} />;
  const defaults = {
    label: t(mailboxId === 'team' ? 'mailboxes.newTeam' : 'mailboxes.newMine'),
    fromName: me.name,
    fromAddress: me.email,
    smtpHost: '',
    smtpPort: 465,
    smtpSecurity: 'tls',
    smtpUser: me.email,
    maxConnections: 3,
    reads: false,
    imapHost: '',
    historyMonths: 12,
    serverFilesSent: false,
  };
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {data?.label ?? defaults.label}
      </Typography>
      {data?.reading && <MailboxReadingCard mailbox={data} />}
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
  // Whether it is read is a question of its own in the form; the API knows it by the server being there.
  const record = useMemo(() => mailbox && { ...mailbox, reads: mailbox.imapHost !== null }, [mailbox]);
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
      record={record}
      defaultValues={mailbox ? undefined : defaults}
      save={save}
      act={t('mailboxes.create')}
      done=""
      onCancel={() => void navigate(back)}
      onSaved={({ saved, test }) => {
        const works = test.ok && test.reading?.ok !== false;
        notify(t(works ? 'mailboxes.savedWorks' : 'mailboxes.savedFails'), {
          type: works ? 'success' : 'warning',
        });
        if (works) void navigate(back);
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
