import { Stack, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { IncomingChip } from '../messages';
import {
  type Column,
  EmptyState,
  Page,
  PageHeader,
  RecordList,
  RelativeTime,
  StateChip,
  type Tone,
} from '../ui';
import type { Unmatched } from './types';

const states = ['open', 'linked', 'dismissed'] as const;
const tones: Record<Unmatched['state'], Tone> = { open: 'waiting', linked: 'good', dismissed: 'quiet' };

/** Mail that concerns us and of which nobody knows whose it is. */
export default function UnmatchedList() {
  const t = useT();
  const columns: Column<Unmatched>[] = [
    {
      key: 'from',
      label: t('messages.from'),
      render: ({ fromName, fromAddress }) => fromName || fromAddress,
      width: '24%',
    },
    { key: 'subject', label: t('messages.subject'), render: ({ subject }) => subject },
    {
      key: 'because',
      label: t('inbox.unmatched.why'),
      render: ({ because }) => t(`inbox.unmatched.because.${because}`),
    },
    {
      key: 'kind',
      label: t('inbox.unmatched.kind'),
      render: ({ incomingKind }) => <IncomingChip kind={incomingKind} />,
      width: 190,
    },
    {
      key: 'state',
      label: t('inbox.unmatched.state'),
      render: ({ state }) => <StateChip tone={tones[state]} label={t(`inbox.unmatched.states.${state}`)} />,
    },
    {
      key: 'receivedAt',
      label: t('messages.state.received'),
      render: ({ receivedAt }) => <RelativeTime at={receivedAt} />,
      sortBy: 'receivedAt',
      width: 140,
    },
  ];
  return (
    <Page>
      <PageHeader title={t('inbox.unmatched.title')} facts={t('inbox.unmatched.intro')} />
      <RecordList
        resource="unmatched-messages"
        label={t('inbox.unmatched.title')}
        columns={columns}
        card={({ fromName, fromAddress, subject, receivedAt, incomingKind }) => (
          <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {fromName || fromAddress}
            </Typography>
            <Typography variant="body2">{subject}</Typography>
            <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
              <IncomingChip kind={incomingKind} />
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                <RelativeTime at={receivedAt} />
              </Typography>
            </Stack>
          </Stack>
        )}
        sort={{ field: 'receivedAt', order: 'DESC' }}
        searchable={false}
        views={states.map((state) => ({ name: t(`inbox.unmatched.states.${state}`), filter: { state } }))}
        empty={<EmptyState title={t('inbox.unmatched.emptyTitle')}>{t('inbox.unmatched.empty')}</EmptyState>}
      />
    </Page>
  );
}
