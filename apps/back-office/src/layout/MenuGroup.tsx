import { Box, ListSubheader, MenuItem } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import type { ReactElement } from 'react';

/** A titled part of a menu. */
export function MenuGroup({ title, children }: { title: string; children: ReactElement | ReactElement[] }) {
  return (
    <li>
      <ul role="group" aria-label={title} style={{ padding: 0 }}>
        <ListSubheader role="presentation" sx={{ lineHeight: '30px', bgcolor: 'transparent' }}>
          {title}
        </ListSubheader>
        {children}
      </ul>
    </li>
  );
}

/** One of several of which one is chosen. */
export function MenuChoice({
  chosen,
  onChoose,
  children,
}: {
  chosen: boolean;
  onChoose: () => void;
  children: ReactElement | string;
}) {
  return (
    <MenuItem role="menuitemradio" aria-checked={chosen} onClick={onChoose} sx={{ gap: 1 }}>
      <Box component="span" sx={{ flex: 1 }}>
        {children}
      </Box>
      <CheckIcon fontSize="small" sx={{ visibility: chosen ? 'visible' : 'hidden' }} />
    </MenuItem>
  );
}
