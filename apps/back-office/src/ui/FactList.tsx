import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  /** Left out of the list when null, undefined or an empty text. */
  value: ReactNode;
}

/** Facts in two quiet columns; what isn't known isn't shown. */
export function FactList({ facts, labelWidth = 120 }: { facts: Fact[]; labelWidth?: number }) {
  const known = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  if (known.length === 0) return null;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        // However long the labels, what they are about keeps a third of the room.
        gridTemplateColumns: `minmax(80px, ${labelWidth}px) minmax(33%, 1fr)`,
        columnGap: 2,
        rowGap: 0.875,
        fontSize: '0.875rem',
      }}
    >
      {known.map(({ label, value }) => [
        <Box component="dt" key={`${label} label`} sx={{ color: 'text.secondary' }}>
          {label}
        </Box>,
        <Box component="dd" key={label} sx={{ m: 0, minWidth: 0 }}>
          {value}
        </Box>,
      ])}
    </Box>
  );
}
