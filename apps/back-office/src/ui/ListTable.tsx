import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import type { MouseEvent } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import { useT } from '../i18n/useT';
import type { Column } from './list';
import { lineLink } from './useListKeys';

interface ListTableProps<R extends RaRecord> {
  records: R[];
  columns: Column<R>[];
  to: (record: R) => string;
  label: string;
}

/** One long word or name breaks in its own column and doesn't squeeze the others. */
const roomy = { maxWidth: 260, overflowWrap: 'break-word' } as const;
const exact = { whiteSpace: 'nowrap' } as const;

/** The list as a dense table, from 900 pixels on. The first column is a link; a click anywhere on the line follows it. */
export function ListTable<R extends RaRecord>({ records, columns, to, label }: ListTableProps<R>) {
  const navigate = useNavigate();
  const open = (event: MouseEvent, record: R) => {
    const onControl = (event.target as HTMLElement).closest('a, button, input');
    if (onControl || window.getSelection()?.toString()) return;
    if (event.ctrlKey || event.metaKey) window.open(to(record), '_blank');
    else void navigate(to(record));
  };
  return (
    <TableContainer
      sx={{ display: { xs: 'none', md: 'block' } }}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {records.map((record) => (
            <TableRow
              key={record.id}
              hover
              onClick={(event) => open(event, record)}
              sx={{
                cursor: 'pointer',
                '&:last-child td, &:last-child th': { border: 0 },
                '&:focus-within': { bgcolor: 'action.selected' },
              }}
            >
              {columns.map((column, index) =>
                index === 0 ? (
                  <TableCell key={column.key} component="th" scope="row" sx={{ ...roomy, maxWidth: 420 }}>
                    <MuiLink
                      underline="hover"
                      component={Link}
                      to={to(record)}
                      {...lineLink}
                      color="inherit"
                      sx={{ display: 'block', fontWeight: 600 }}
                    >
                      {column.render(record)}
                    </MuiLink>
                  </TableCell>
                ) : (
                  <TableCell key={column.key} align={column.align} sx={column.align ? exact : roomy}>
                    {column.render(record)}
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function HeadCell<R extends RaRecord>({ column }: { column: Column<R> }) {
  const t = useT();
  const { sort, setSort } = useListContext();
  const { sortBy, label, width, align } = column;
  if (!sortBy) {
    return (
      <TableCell sx={{ width }} align={align}>
        {label}
      </TableCell>
    );
  }
  const active = sort.field === sortBy;
  const order = active && sort.order === 'ASC' ? 'DESC' : 'ASC';
  return (
    <TableCell
      sx={{ width }}
      align={align}
      aria-sort={active ? (sort.order === 'ASC' ? 'ascending' : 'descending') : undefined}
    >
      <TableSortLabel
        active={active}
        direction={sort.order === 'ASC' ? 'asc' : 'desc'}
        onClick={() => setSort({ field: sortBy, order })}
      >
        {label}
        <Box component="span" className="only-heard">
          {t('list.sortBy', { name: label })}
        </Box>
      </TableSortLabel>
    </TableCell>
  );
}
