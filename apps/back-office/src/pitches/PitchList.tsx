import { Stack, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { useMay, useMe } from '../providers/useMe';
import { type Column, EmptyState, Page, PageHeader, PrimaryAction, RecordList, RelativeTime } from '../ui';
import { NextThing } from './NextThing';
import { PitchStateChip } from './PitchStateChip';
import { type PitchRow, pitchStates } from './types';

/** Every pitch: whose turn it is, and what is next. */
export default function PitchList() {
  const t = useT();
  const me = useMe();
  const mayWrite = useMay('officer');
  const columns: Column<PitchRow>[] = [
    { key: 'blogger', label: t('pitches.blogger'), render: ({ bloggerName }) => bloggerName },
    { key: 'subject', label: t('pitches.subject'), render: (pitch) => <Subject pitch={pitch} /> },
    {
      key: 'state',
      label: t('pitches.state'),
      render: ({ state }) => <PitchStateChip state={state} />,
      width: 130,
    },
    { key: 'next', label: t('pitches.next'), render: (pitch) => <NextThing pitch={pitch} /> },
    { key: 'campaign', label: t('pitches.campaign'), render: ({ campaignName }) => campaignName },
    { key: 'officer', label: t('pitches.officer'), render: ({ officerName }) => officerName },
    {
      key: 'updated',
      label: t('pitches.updated'),
      render: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
      sortBy: 'updatedAt',
      width: 150,
    },
    {
      key: 'sent',
      label: t('pitches.sent'),
      render: ({ sentAt }) => sentAt && <RelativeTime at={sentAt} />,
      sortBy: 'sentAt',
      extra: true,
    },
  ];
  const action = mayWrite && <PrimaryAction to="/pitches/create">{t('pitches.write')}</PrimaryAction>;
  return (
    <Page>
      <PageHeader title={t('pitches.title')} action={action} />
      <RecordList
        resource="pitches"
        label={t('pitches.title')}
        columns={columns}
        card={(pitch) => (
          <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Typography sx={{ fontWeight: 600 }}>{pitch.bloggerName}</Typography>
            <Subject pitch={pitch} />
            <PitchStateChip state={pitch.state} />
            <Typography variant="body2">
              <NextThing pitch={pitch} />
            </Typography>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {pitch.campaignName} · {pitch.officerName}
            </Typography>
          </Stack>
        )}
        sort={{ field: 'updatedAt', order: 'DESC' }}
        filters={[
          {
            source: 'state',
            label: t('pitches.state'),
            choices: pitchStates.map((id) => ({ id, name: t(`pitches.states.${id}`) })),
          },
        ]}
        views={[
          ...(me && mayWrite ? [{ name: t('pitches.views.mine'), filter: { officerId: me.id } }] : []),
          { name: t('pitches.views.drafts'), filter: { state: 'draft' } },
          { name: t('pitches.views.leaving'), filter: { state: 'scheduled' } },
          { name: t('pitches.views.open'), filter: { state: 'sent' } },
          { name: t('pitches.views.replied'), filter: { state: 'replied' } },
        ]}
        to={({ id, state, officerId }) =>
          state === 'draft' && officerId === me?.id ? `/pitches/${id}` : `/pitches/${id}/show`
        }
        empty={
          <EmptyState title={t('pitches.title')} action={action}>
            {t('pitches.empty')}
          </EmptyState>
        }
      />
    </Page>
  );
}

function Subject({ pitch: { subject, openExceptions } }: { pitch: PitchRow }) {
  const t = useT();
  return (
    <Typography component="span" variant="body2" sx={{ color: subject ? undefined : 'text.secondary' }}>
      {subject || t('pitches.noSubject')}
      {openExceptions > 0 && (
        <Typography component="span" variant="caption" sx={{ display: 'block', color: 'warning.main' }}>
          {t('pitches.openExceptions', { smart_count: openExceptions })}
        </Typography>
      )}
    </Typography>
  );
}
