import { Box, Button } from '@mui/material';
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
  searchable: boolean;
}

/** Above a list: saved views as tabs, the search, the filters as chips that are always in view. */
export function ListHead<R extends RaRecord>({ columns, filters, views, searchable }: ListHeadProps<R>) {
  const t = useT();
  const { filterValues, setFilters, resource } = useListContext();
  const filtered = Object.keys(filterValues).length > 0;
  return (
    <Box sx={{ mb: 1.5 }}>
      <ListViews resource={resource} views={views} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        {searchable && <ListSearch />}
        {filters.map((filter) => (
          <FilterChip key={filter.source} filter={filter} />
        ))}
        {filtered && <Button onClick={() => setFilters({}, [])}>{t('list.clearFilters')}</Button>}
        <Box sx={{ flex: 1 }} />
        <ColumnsMenu columns={columns} />
      </Box>
    </Box>
  );
}
