import { Button, Menu, MenuItem } from '@mui/material';
import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import CheckIcon from '@mui/icons-material/Check';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { useT } from '../i18n/useT';
import type { Filter } from './list';

/** One filter: its name, and what it is set to; a click offers the choices. */
export function FilterChip({ filter }: { filter: Filter }) {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const value: unknown = filterValues[filter.source];
  const chosen = filter.choices.find(({ id }) => id === value);
  const choose = (id: string | boolean | undefined) => {
    setAnchor(null);
    const others = Object.fromEntries(
      Object.entries(filterValues).filter(([source]) => source !== filter.source),
    );
    setFilters(id === undefined ? others : { ...others, [filter.source]: id }, []);
  };
  return (
    <>
      <Button
        variant="outlined"
        color={chosen ? 'primary' : 'inherit'}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        endIcon={<ArrowDropDownIcon />}
        sx={{
          fontWeight: chosen ? 650 : 500,
          bgcolor: chosen ? 'action.selected' : 'background.paper',
          pr: 1,
          '& .MuiButton-endIcon': { ml: 0.25 },
        }}
      >
        {chosen ? t('list.filterIs', { name: filter.label, value: chosen.name }) : filter.label}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t('list.filterBy', { name: filter.label }) } }}
      >
        <Choice chosen={value === undefined} name={t('list.any')} onClick={() => choose(undefined)} />
        {filter.choices.map(({ id, name }) => (
          <Choice key={String(id)} chosen={id === value} name={name} onClick={() => choose(id)} />
        ))}
      </Menu>
    </>
  );
}

function Choice({ chosen, name, onClick }: { chosen: boolean; name: string; onClick: () => void }) {
  return (
    <MenuItem role="menuitemradio" aria-checked={chosen} onClick={onClick} autoFocus={chosen}>
      <CheckIcon fontSize="small" sx={{ mr: 1, visibility: chosen ? 'visible' : 'hidden' }} />
      {name}
    </MenuItem>
  );
}
