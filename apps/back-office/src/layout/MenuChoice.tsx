import { Box, ListSubheader, MenuItem } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import { forwardRef } from 'react';

/** A title among the lines of a menu; those who hear it hear it with each choice. */
export function MenuHeading({ children }: { children: string }) {
  return (
    <ListSubheader role="presentation" aria-hidden sx={{ lineHeight: '30px', bgcolor: 'transparent' }}>
      {children}
    </ListSubheader>
  );
}

interface MenuChoiceProps {
  /** What it is a choice of. */
  of: string;
  name: string;
  lang?: string;
  chosen: boolean;
  onChoose: () => void;
}

/** One of several of which one is chosen. A direct child of the menu, or the arrow keys would pass it by. */
export const MenuChoice = forwardRef<HTMLLIElement, MenuChoiceProps>(function MenuChoice(
  { of, name, lang, chosen, onChoose, ...focus },
  ref,
) {
  return (
    <MenuItem
      {...focus}
      ref={ref}
      role="menuitemradio"
      aria-checked={chosen}
      aria-label={`${of}: ${name}`}
      onClick={onChoose}
      sx={{ gap: 1 }}
    >
      <Box component="span" lang={lang} sx={{ flex: 1 }}>
        {name}
      </Box>
      <CheckIcon fontSize="small" sx={{ visibility: chosen ? 'visible' : 'hidden' }} />
    </MenuItem>
  );
});
