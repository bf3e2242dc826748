import { Box, Button, LinearProgress, Paper } from '@mui/material';
import type { ReactNode } from 'react';
import {
  InfiniteListBase,
  type RaRecord,
  type SortPayload,
  useInfinitePaginationContext,
  useListContext,
} from 'react-admin';
import { useT } from '../i18n/useT';
import { EmptyState } from './EmptyState';
import type { Column, Filter, View } from './list';
import { ListCards } from './ListCards';
import { ListFoot } from './ListFoot';
import { ListHead } from './ListHead';
import { ListTable } from './ListTable';
import { LoadError } from './LoadError';
import { useListKeys } from './useListKeys';
import { useChosenColumns } from './useChosenColumns';

export interface RecordListProps<R extends RaRecord> {
  resource: string;
  /** Its name for those who hear it. */
  label: string;
  columns: Column<R>[];
  /** One record on a phone. */
  card: (record: R) => ReactNode;
  /** The page of a record; `/<resource>/<id>/show` by default. */
  to?: (record: R) => string;
  sort: SortPayload;
  /** Always applied, never shown. */
  filter?: Record<string, unknown>;
  filters?: Filter[];
  views?: View[];
  /** In place of views: tabs that read what the list is filtered by. */
  tabs?: ReactNode;
  /** False where the API has no `q`. */
  searchable?: boolean;
  perPage?: number;
  /** Shown when there is nothing at all: what it is for and the first step. */
  empty: ReactNode;
}

const asRow = { meta: { row: true } };

/**
 * A list of records: a dense table on a wide screen, cards on a phone; search, filters always in view, saved views,
 * j and k. No check boxes: nothing here is done to many people at once.
 */
export function RecordList<R extends RaRecord>(props: RecordListProps<R>) {
  const { resource, sort, filter, perPage = 25, empty } = props;
  return (
    <InfiniteListBase
      resource={resource}
      sort={sort}
      filter={filter}
      perPage={perPage}
      queryOptions={asRow}
      empty={empty}
      debounce={220}
    >
      <Rows {...props} />
    </InfiniteListBase>
  );
}

function Rows<R extends RaRecord>(props: RecordListProps<R>) {
  const { resource, label, columns, card, filters = [], views = [], searchable = true } = props;
  const to = props.to ?? ((record: R) => `/${resource}/${record.id}/show`);
  const list = useListContext<R>();
  const { fetchNextPage, hasNextPage } = useInfinitePaginationContext();
  const chosen = useChosenColumns(resource, columns);
  useListKeys({ onEnd: () => void (hasNextPage && fetchNextPage()) });
  const records = list.data ?? [];
  return (
    <Box>
      <ListHead columns={chosen} filters={filters} views={views} tabs={props.tabs} searchable={searchable} />
      <Paper variant="outlined" sx={{ overflow: 'hidden', position: 'relative' }} aria-busy={list.isFetching}>
        <Busy shown={list.isFetching === true} />
        {list.error ? (
          <LoadError of={list} sx={{ borderRadius: 0 }} />
        ) : list.isPending ? (
          <Box sx={{ height: 320 }} />
        ) : records.length === 0 ? (
          <NothingFound />
        ) : (
          <>
            <ListTable records={records} columns={chosen.shown} to={to} label={label} />
            <ListCards records={records} card={card} to={to} label={label} />
          </>
        )}
      </Paper>
      <ListFoot />
    </Box>
  );
}

function Busy({ shown }: { shown: boolean }) {
  const t = useT();
  return shown ? (
    <LinearProgress
      aria-label={t('app.loading')}
      sx={{ position: 'absolute', insetInline: 0, top: 0, height: 2, zIndex: 1 }}
    />
  ) : null;
}

function NothingFound() {
  const t = useT();
  const { setFilters } = useListContext();
  return (
    <EmptyState
      title={t('list.nothingFound')}
      action={
        <Button variant="outlined" onClick={() => setFilters({}, [])}>
          {t('list.clearFilters')}
        </Button>
      }
    >
      {t('list.nothingFoundHelp')}
    </EmptyState>
  );
}
