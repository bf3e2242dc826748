import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { lineLink } from './useListKeys';

interface ListCardsProps<R extends RaRecord> {
  records: R[];
  card: (record: R) => ReactNode;
  to: (record: R) => string;
  label: string;
}

/** The list under a thumb: one card a record, all of it a link. */
export function ListCards<R extends RaRecord>({ records, card, to, label }: ListCardsProps<R>) {
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ display: { xs: 'block', md: 'none' }, listStyle: 'none', m: 0, p: 0 }}
    >
      {records.map((record) => (
        <Box
          component="li"
          key={record.id}
          sx={{ '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }}
        >
          <Box
            component={Link}
            to={to(record)}
            {...lineLink}
            sx={{
              display: 'block',
              px: 2,
              py: 1.5,
              color: 'inherit',
              textDecoration: 'none',
              '&:active': { bgcolor: 'action.hover' },
            }}
          >
            {card(record)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
