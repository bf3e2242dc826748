import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { type Column, EmptyState, RecordList, RelativeTime } from '../ui';
import type { Message } from './types';

const captured = { captured: true };

/** The local capture: every message that would have left, newest first. */
export default function CapturedList() {
  const t = useT();
  const columns: Column<Message>[] = [
    { key: 'subject', label: t('messages.subject'), render: ({ subject }) => subject },
    { key: 'to', label: t('messages.recipient'), render: ({ toName, toAddress }) => toName || toAddress },
    { key: 'kind', label: t('messages.captured.officer'), render: ({ officerName }) => officerName },
    {
      key: 'at',
      label: t('messages.captured.at'),
      render: ({ sentAt, at }) => <RelativeTime at={sentAt ?? at} />,
      width: 150,
    },
  ];
  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('messages.captured.intro')}
      </Typography>
      <RecordList
        resource="messages"
        label={t('messages.captured.title')}
        columns={columns}
        card={(message) => <Card message={message} />}
        sort={{ field: 'at', order: 'DESC' }}
        filter={captured}
        searchable={false}
        empty={
          <EmptyState title={t('messages.captured.empty')}>{t('messages.captured.emptyHelp')}</EmptyState>
        }
      />
    </Box>
  );
}

function Card({ message }: { message: Message }) {
  const t = useT();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{message.subject}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('messages.to', { name: message.toName || message.toAddress })} ·{' '}
        <RelativeTime at={message.sentAt ?? message.at} />
      </Typography>
    </>
  );
}
