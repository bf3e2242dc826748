import { Stack, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { useMay, useMe } from '../providers/useMe';
import { type Column, EmptyState, Page, PageHeader, PrimaryAction, RecordList, RelativeTime } from '../ui';
import { CaseStateChip } from './CaseStateChip';
import { Privacy } from './Privacy';
import { SeverityChip } from './SeverityChip';
import { type CaseRow, caseStates, standing } from './types';

/** The cases, the latest first; the tabs are what stands open, mine, and what is closed. */
export default function CaseList() {
  const t = useT();
  const me = useMe();
  const columns: Column<CaseRow>[] = [
    { key: 'summary', label: t('cases.summary'), render: ({ summary }) => summary },
    { key: 'blogger', label: t('cases.blogger'), render: ({ bloggerName }) => bloggerName },
    {
      key: 'state',
      label: t('cases.state'),
      render: ({ state }) => <CaseStateChip state={state} />,
      width: 190,
    },
    {
      key: 'severity',
      label: t('cases.severity'),
      render: ({ severity }) => <SeverityChip severity={severity} />,
      width: 120,
    },
    { key: 'owner', label: t('cases.owner'), render: ({ ownerName }) => ownerName },
    {
      key: 'opened',
      label: t('cases.openedAt'),
      render: ({ openedAt }) => <RelativeTime at={openedAt} />,
      sortBy: 'openedAt',
      width: 150,
    },
    {
      key: 'updated',
      label: t('cases.updatedAt'),
      render: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
      sortBy: 'updatedAt',
      extra: true,
    },
  ];
  const action = useMay('officer') && <PrimaryAction to="/cases/create">{t('cases.open')}</PrimaryAction>;
  return (
    <Page>
      <PageHeader title={t('cases.title')} action={action} />
      <Privacy />
      <RecordList
        resource="cases"
        label={t('cases.title')}
        columns={columns}
        card={(one) => (
          <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Typography sx={{ fontWeight: 600 }}>{one.summary}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {one.bloggerName} · {one.ownerName} · <RelativeTime at={one.openedAt} />
            </Typography>
            <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap' }}>
              <CaseStateChip state={one.state} />
              <SeverityChip severity={one.severity} />
            </Stack>
          </Stack>
        )}
        sort={{ field: 'openedAt', order: 'DESC' }}
        filters={[
          {
            source: 'state',
            label: t('cases.state'),
            choices: caseStates.map((id) => ({ id, name: t(`cases.states.${id}`) })),
          },
        ]}
        views={[
          { name: t('cases.views.standing'), filter: { state: standing } },
          ...(me ? [{ name: t('cases.views.mine'), filter: { ownerId: me.id, state: standing } }] : []),
          { name: t('cases.states.resolved'), filter: { state: 'resolved' } },
          { name: t('cases.states.unresolved'), filter: { state: 'unresolved' } },
        ]}
        empty={
          <EmptyState title={t('cases.emptyTitle')} action={action}>
            {t('cases.empty')}
          </EmptyState>
        }
      />
    </Page>
  );
}
