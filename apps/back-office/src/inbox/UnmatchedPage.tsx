import { Alert, Box, Link as MuiLink, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { IncomingChip, ReceivedView } from '../messages';
import { FactList, Page, PageHeader, RelativeTime } from '../ui';
import type { UnmatchedDetail } from './types';
import { WhoseIsIt } from './WhoseIsIt';

/** One mail of the tray: read it, and say whose it is. */
export default function UnmatchedPage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['unmatched-messages', 'one', id],
    queryFn: () => api.get<UnmatchedDetail>(`/unmatched-messages/${id}`),
  });
  const { data: mail } = query;
  if (!mail) return <PendingPage of={query} />;
  const { fromName, fromAddress, answers, state } = mail;
  return (
    <Page width="reading">
      <PageHeader
        title={mail.subject || t('inbox.thread.noSubject')}
        back={{ to: '/unmatched-messages', label: t('inbox.unmatched.title') }}
        chips={<IncomingChip kind={mail.incomingKind} />}
        facts={t(`inbox.unmatched.because.${mail.because}`)}
      />
      {state === 'open' ? (
        <WhoseIsIt mail={mail} />
      ) : (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t(`inbox.unmatched.decided.${state}`, { name: mail.decidedByName ?? '' })}
          {mail.decisionReason && ` “${mail.decisionReason}”`}{' '}
          {mail.linkedMessageId && (
            <MuiLink component={Link} to={`/messages/${mail.linkedMessageId}/show`}>
              {t('common.open')}
            </MuiLink>
          )}
        </Alert>
      )}
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 2.5 } }}>
        <FactList
          labelWidth={90}
          facts={[
            {
              label: t('messages.from'),
              value: fromName ? `${fromName} <${fromAddress}>` : fromAddress,
            },
            { label: t('messages.recipient'), value: mail.to.join(', ') },
            {
              label: t('messages.state.received'),
              value: <RelativeTime at={mail.receivedAt} focusable />,
            },
            {
              label: t('inbox.unmatched.answers'),
              value: answers && (
                <MuiLink component={Link} to={`/threads/${answers.threadId}/show`}>
                  {answers.subject}
                </MuiLink>
              ),
            },
          ]}
        />
        <Box sx={{ borderTop: 1, borderColor: 'divider', mt: 2, pt: 1.5 }}>
          <ReceivedView mail={{ ...mail, failures: [] }} path={`/unmatched-messages/${id}`} />
        </Box>
      </Paper>
    </Page>
  );
}
