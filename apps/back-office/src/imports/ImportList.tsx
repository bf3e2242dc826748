import { Stack, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { type Column, EmptyState, Page, PageHeader, PrimaryAction, RecordList, RelativeTime } from '../ui';
import { ImportStateChip } from './ImportStateChip';
import type { Import } from './types';

/** The lists that were brought in, the latest on top. */
export default function ImportList() {
  const t = useT();
  const { number } = useFormat();
  const result = ({ summary, rowsTotal }: Import) =>
    summary
      ? t('imports.resultLine', {
          created: number(summary.create),
          matched: number(summary.match),
          wrong: number(summary.wrong),
        })
      : t('imports.rows', { smart_count: rowsTotal });
  const columns: Column<Import>[] = [
    { key: 'fileName', label: t('imports.file'), render: ({ fileName }) => fileName },
    {
      key: 'state',
      label: t('imports.state'),
      render: ({ state }) => <ImportStateChip state={state} />,
      width: 190,
    },
    { key: 'result', label: t('imports.result'), render: result },
    { key: 'by', label: t('imports.by'), render: ({ createdByName }) => createdByName },
    {
      key: 'when',
      label: t('imports.when'),
      render: ({ createdAt }) => <RelativeTime at={createdAt} />,
      sortBy: 'createdAt',
      width: 160,
    },
  ];
  const action = useMay('officer') && <PrimaryAction to="/imports/create">{t('imports.new')}</PrimaryAction>;
  return (
    <Page>
      <PageHeader title={t('imports.title')} action={action} />
      <RecordList
        resource="imports"
        label={t('imports.title')}
        columns={columns}
        card={(list) => (
          <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Typography sx={{ fontWeight: 600 }}>{list.fileName}</Typography>
            <ImportStateChip state={list.state} />
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {result(list)} · <RelativeTime at={list.createdAt} />
            </Typography>
          </Stack>
        )}
        searchable={false}
        sort={{ field: 'createdAt', order: 'DESC' }}
        empty={
          <EmptyState title={t('imports.new')} action={action}>
            {t('imports.empty')}
          </EmptyState>
        }
      />
    </Page>
  );
}
