import { Box, Button, Paper, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { useInfiniteGetList } from 'react-admin';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { ImportRowLine } from './ImportRowLine';
import { type RowsTab, rowsTabs } from './rowsTabs';
import type { Choice, Import, ImportedRow, ImportSummary } from './types';

interface ImportRowsProps {
  list: Import;
  summary: ImportSummary;
  onChoose: (row: ImportedRow, choice: Choice) => void;
}

/** The rows of a list, in tabs by what becomes of them. */
export function ImportRows({ list, summary, onChoose }: ImportRowsProps) {
  const t = useT();
  const { number } = useFormat();
  const tabs = rowsTabs(summary, list.state);
  const [chosen, setChosen] = useState<RowsTab | null>(null);
  const shown = tabs.find(({ tab }) => tab === chosen) ?? tabs[0];
  if (!shown) return null;
  return (
    <Paper variant="outlined">
      <Tabs
        value={shown.tab}
        onChange={(_, tab: RowsTab) => setChosen(tab)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={t('imports.tabs.label')}
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        {tabs.map(({ tab, count }) => (
          <Tab
            key={tab}
            value={tab}
            id={`import-tab-${tab}`}
            aria-controls={`import-rows-${tab}`}
            label={`${t(`imports.tabs.${tab}`)} (${number(count)})`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`import-rows-${shown.tab}`} aria-labelledby={`import-tab-${shown.tab}`}>
        <Typography variant="body2" sx={{ color: 'text.secondary', px: 2, pt: 1.5, maxWidth: 720 }}>
          {t(`imports.tabHelp.${shown.tab}`)}
        </Typography>
        <Rows key={shown.tab} list={list} filter={shown.filter} onChoose={onChoose} />
      </Box>
    </Paper>
  );
}

interface RowsProps {
  list: Import;
  filter: Record<string, unknown>;
  onChoose: ImportRowsProps['onChoose'];
}

function Rows({ list, filter, onChoose }: RowsProps) {
  const t = useT();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteGetList<ImportedRow>(
    `imports/${list.id}/rows`,
    {
      filter,
      sort: { field: 'row', order: 'ASC' },
      pagination: { page: 1, perPage: 50 },
      meta: { row: true },
    },
  );
  if (!data) return <Box sx={{ height: 160 }} />;
  const rows = data.pages.flatMap((page) => page.data);
  return (
    <>
      {rows.length === 0 && <Typography sx={{ p: 2 }}>{t('imports.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pt: 0.5 }}>
        {rows.map((row) => (
          <ImportRowLine
            key={row.id}
            row={row}
            withLine={list.format !== 'csv'}
            onChoose={list.state === 'checked' ? (choice) => onChoose(row, choice) : undefined}
          />
        ))}
      </Box>
      {hasNextPage && (
        <Box sx={{ p: 1.5 }}>
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('common.showMore')}
          </Button>
        </Box>
      )}
    </>
  );
}
