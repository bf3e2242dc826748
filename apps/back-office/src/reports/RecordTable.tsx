import {
  Box,
  Button,
  Link as MuiLink,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import type { Query } from '../ui';

export interface RecordColumn<R> {
  label: string;
  render: (record: R) => ReactNode;
}

interface RecordTableProps<R> {
  label: string;
  /** The first column names the record and opens it. */
  columns: RecordColumn<R>[];
  to: (record: R) => string;
  records: R[] | undefined;
  query: Query;
  more: (() => void) | undefined;
  isReadingMore: boolean;
}

/** The records behind a number: a table on a wide screen, and each a few lines on a phone. */
export function RecordTable<R extends { id: string }>(props: RecordTableProps<R>) {
  const t = useT();
  const { label, columns, to, records, query, more, isReadingMore } = props;
  if (!records) return <Pending of={query} />;
  if (records.length === 0) return <Typography>{t('reports.records.none')}</Typography>;
  const [naming, ...others] = columns;
  const name = (record: R) => (
    <MuiLink component={Link} to={to(record)} sx={{ fontWeight: 600 }}>
      {naming?.render(record)}
    </MuiLink>
  );
  return (
    <>
      <Paper variant="outlined" sx={{ overflowX: 'auto', display: { xs: 'none', md: 'block' } }}>
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column.label}>{column.label}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {records.map((record) => (
              <TableRow key={record.id} hover>
                <TableCell component="th" scope="row">
                  {name(record)}
                </TableCell>
                {others.map((column) => (
                  <TableCell key={column.label}>{column.render(record)}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Paper>
      <Box
        component="ul"
        aria-label={label}
        sx={{ display: { xs: 'grid', md: 'none' }, gap: 1, listStyle: 'none', m: 0, p: 0 }}
      >
        {records.map((record) => (
          <Paper component="li" variant="outlined" key={record.id} sx={{ px: 1.5, py: 1 }}>
            {name(record)}
            {others.map((column) => (
              <Typography key={column.label} variant="body2" component="div" sx={{ color: 'text.secondary' }}>
                {column.render(record)}
              </Typography>
            ))}
          </Paper>
        ))}
      </Box>
      {more && (
        <Button onClick={more} loading={isReadingMore} variant="outlined" sx={{ mt: 1.5 }}>
          {t('list.loadMore')}
        </Button>
      )}
    </>
  );
}
