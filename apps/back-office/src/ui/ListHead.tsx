import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import { useT } from '../i18n/useT';
import { ColumnsMenu } from './ColumnsMenu';
import { FilterChip } from './FilterChip';
import type { Filter, View } from './list';
import { ListSearch } from './ListSearch';
import { ListViews } from './ListViews';
import type { ChosenColumns } from './useChosenColumns';

interface ListHeadProps<R extends RaRecord> {
  columns: ChosenColumns<R>;
  filters: Filter[];
  views: View[];
  tabs?: ReactNode;
  searchable: boolean;
}

/** Above a list: saved views as tabs, the search, the filters as chips that are always in view. */
export function ListHead<R extends RaRecord>({
  columns,
  filters,
  views,
  tabs,
  searchable,
}: ListHeadProps<R>) {
  const t = useT();
  const { filterValues, setFilters, resource } = useListContext();
  const filtered = Object.keys(filterValues).length > 0;
  return (
    <Box sx={{ mb: 1.5 }}>
      {tabs ?? <ListViews resource={resource} views={views} />}
      <Box
        sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, alignItems: 'flex-start', gap: 0.75 }}
      >
        {searchable && <ListSearch />}
        <Box sx={filterRow}>
          {filters.map((filter) => (
            <FilterChip key={filter.source} filter={filter} />
          ))}
          {filtered && <Button onClick={() => setFilters({}, [])}>{t('list.clearFilters')}</Button>}
        </Box>
        <ColumnsMenu columns={columns} />
      </Box>
    </Box>
  );
}

/** Filters wrap where there is room, and are pushed sideways under a thumb. */
const filterRow = {
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexWrap: { xs: 'nowrap', sm: 'wrap' },
  alignItems: 'center',
  gap: 0.75,
  overflowX: { xs: 'auto', sm: 'visible' },
  mx: { xs: -1.5, sm: 0 },
  px: { xs: 1.5, sm: 0 },
  '& > *': { flexShrink: 0 },
} as const;
