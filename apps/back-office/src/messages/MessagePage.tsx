import { Alert, Box, Button, Paper, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { FactList, Page, PageHeader, RelativeTime, ZonedTime } from '../ui';
import { IncomingChip } from './IncomingChip';
import { MailView } from './MailView';
import { MessageActions } from './MessageActions';
import { MessageLog } from './MessageLog';
import { MessageStateChip } from './MessageStateChip';
import { ReceivedMail } from './ReceivedMail';
import type { Message } from './types';
import { useReason } from './useReason';

/** One message as it left, would have left or will leave. */
export default function MessagePage() {
  const t = useT();
  const say = useReason();
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['messages', id],
    queryFn: () => api.get<Schemas['MessageDetailView']>(`/messages/${id}`),
  });
  const { data: message } = query;
  if (!message) return <PendingPage of={query} />;
  return (
    <Page width="reading">
      <PageHeader
        title={message.subject}
        back={
          message.captured
            ? { to: '/settings/captured', label: t('messages.captured.title') }
            : { to: `/bloggers/${message.bloggerId}/show`, label: message.bloggerName }
        }
        chips={
          message.direction === 'in' ? (
            <IncomingChip kind={message.incomingKind} />
          ) : (
            <MessageStateChip state={message.state} captured={message.captured} />
          )
        }
        facts={t(`messages.kind.${message.kind}`, { step: message.step })}
        next={say(message.whyNot)}
        action={
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            {places(message).map(({ to, label, name }) => (
              <Button key={to} component={Link} to={to} variant="outlined">
                {t(label, { name })}
              </Button>
            ))}
          </Stack>
        }
      />
      {message.captured && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('messages.captured.note')}
        </Alert>
      )}
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 2.5 } }}>
        <FactList
          labelWidth={90}
          facts={[
            { label: t('messages.from'), value: address(message.fromName, message.fromAddress) },
            { label: t('messages.recipient'), value: address(message.toName, message.toAddress) },
            {
              label: t(message.captured ? 'messages.state.captured' : 'messages.state.sent'),
              value: message.sentAt && <RelativeTime at={message.sentAt} focusable />,
            },
            {
              label: t('messages.state.received'),
              value: message.receivedAt && <RelativeTime at={message.receivedAt} focusable />,
            },
            {
              label: t('messages.state.scheduled'),
              value: !message.sentAt && message.leavesAt && (
                <ZonedTime at={message.leavesAt} zone={message.timeZone} />
              ),
            },
          ]}
        />
        <Box sx={{ borderTop: 1, borderColor: 'divider', mt: 2, pt: 1.5 }}>
          {message.direction === 'in' ? <ReceivedMail id={id} /> : <MailView message={message} />}
          <MessageActions message={message} />
        </Box>
        <MessageLog message={message} />
      </Paper>
    </Page>
  );
}

function places({ bloggerId, bloggerName, captured, originType, originId }: Message) {
  const origin = originType === 'pitch' ? 'pitches' : 'review-requests';
  return [
    ...(originType && originType !== 'thread' && originId
      ? [{ to: `/${origin}/${originId}/show`, label: `messages.open.${originType}` as const, name: '' }]
      : []),
    ...(captured
      ? [{ to: `/bloggers/${bloggerId}/show`, label: 'messages.open.blogger' as const, name: bloggerName }]
      : []),
  ];
}

function address(name: string, mail: string): string {
  return name ? `${name} <${mail}>` : mail;
}
